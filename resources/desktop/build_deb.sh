#!/usr/bin/env bash
# Make dist/gisviewer_VERSION_ARCH.deb from the one-folder build in dist/gisviewer (see `make deb`).
set -euo pipefail
cd "$(dirname "$0")/../.."
[ -x dist/gisviewer/gisviewer ] || { echo "dist/gisviewer is missing: run 'make frozen' first." >&2; exit 2; }

version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' gisviewer/__init__.py)
architecture=$(dpkg --print-architecture)
tree=build/deb
rm -rf "$tree"
mkdir -p "$tree/DEBIAN" "$tree/opt" "$tree/usr/bin" "$tree/usr/share/applications" "$tree/usr/share/mime/packages" \
    "$tree/usr/share/icons/hicolor/scalable/apps" "$tree/usr/share/doc/gisviewer"
cp -a dist/gisviewer "$tree/opt/gisviewer"
ln -s /opt/gisviewer/gisviewer "$tree/usr/bin/gisviewer"
sed 's#@EXEC@#/usr/bin/gisviewer#' resources/desktop/gisviewer.desktop.in > "$tree/usr/share/applications/gisviewer.desktop"
cp resources/desktop/gisviewer-mime.xml "$tree/usr/share/mime/packages/gisviewer.xml"
cp resources/icons/gisviewer.svg "$tree/usr/share/icons/hicolor/scalable/apps/gisviewer.svg"
cp LICENSE "$tree/usr/share/doc/gisviewer/copyright"

# What Qt's web engine takes from the system; since the 64-bit time transition, new names provide the old ones.
libraries=$(bash resources/desktop/system_packages.sh | paste -s -d , | sed 's/,/, /g')
cat > "$tree/DEBIAN/control" <<CONTROL
Package: gisviewer
Version: $version
Architecture: $architecture
Maintainer: The GIS Viewer developers <gisviewer@localhost>
Section: science
Priority: optional
Installed-Size: $(du -sk "$tree/opt" | cut -f1)
Depends: libc6 (>= 2.35), libstdc++6, $libraries
Recommends: fonts-dejavu-core, shared-mime-info, desktop-file-utils, xdg-utils, libcups2 | libcups2t64
Description: map the places and incidents of news articles, offline
 Opens a news article, finds the places it names, and shows its incidents on
 an offline map whose markers are linked to the sentences that mention them.
 Exports maps and data, and loads layers in all common vector formats.
CONTROL
cat > "$tree/DEBIAN/postinst" <<'SCRIPT'
#!/bin/sh
set -e
if command -v update-mime-database >/dev/null; then update-mime-database /usr/share/mime || true; fi
if command -v update-desktop-database >/dev/null; then update-desktop-database -q || true; fi
SCRIPT
cp "$tree/DEBIAN/postinst" "$tree/DEBIAN/postrm"
chmod 755 "$tree/DEBIAN/postinst" "$tree/DEBIAN/postrm"
mkdir -p dist
# It is packed once and downloaded often: xz takes minutes, and a tenth less than zstd at its best.
dpkg-deb --root-owner-group -Zxz -z6 --threads-max=2 --build "$tree" "dist/gisviewer_${version}_${architecture}.deb"
ls -l "dist/gisviewer_${version}_${architecture}.deb"
