"""The export dialog: a format, a file, what is let out, and a live account of what that means."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gisviewer.app.dialogs.export_fields import DataFields, PictureFields, PublicationFields
from gisviewer.app.dialogs.export_summary import ExportSummary
from gisviewer.app.icons import get_icon
from gisviewer.app.panels.two_lines import TwoLineDelegate
from gisviewer.app.sizes import scale_px, set_size
from gisviewer.app.theme import GAP
from gisviewer.app.words import mark, tr
from gisviewer.export.plan import FORMATS, ExportFormat, ExportPlan, count_export, get_format
from gisviewer.mapping.content import MapContent

_SUBTITLE = Qt.ItemDataRole.UserRole
_FORMAT = Qt.ItemDataRole.UserRole + 1

_WORDS = {
    "html": (mark("Web page"), mark("One file that works offline"), "globe"),
    "png": (mark("Picture, PNG"), mark("For the web and slides"), "picture"),
    "pdf": (mark("Picture, PDF"), mark("For print: sharp at any size"), "print"),
    "report": (mark("Report, DOCX"), mark("Incidents with their sentences"), "open-article"),
    "geojson": (mark("GeoJSON"), mark("For maps and programs"), "map"),
    "csv": (mark("CSV"), mark("For spreadsheets; can be read back"), "table"),
    "acled": (mark("CSV, ACLED-shaped"), mark("With the columns of ACLED"), "table"),
    "ucdp": (mark("CSV, UCDP-shaped"), mark("With the columns of UCDP GED"), "table"),
    "xlsx": (mark("Spreadsheet, XLSX"), mark("Under HXL tags, with sources"), "table"),
    "gpkg": (mark("GeoPackage"), mark("For QGIS, with true shapes"), "layers"),
    "kml": (mark("KML"), mark("For Google Earth, with time"), "map"),
    "kmz": (mark("KMZ"), mark("KML in one packed file"), "map"),
}


class ExportDialog(QDialog):
    """Makes an `ExportPlan`; `show_content` keeps its account of what will be written up to date."""

    changed = Signal()

    def __init__(self, content: MapContent, folder: str, accepted_only: bool, parent: QWidget | None = None) -> None:
        """`folder` is where files are proposed; `accepted_only` the user's setting."""
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        set_size(self, 860, 620)
        self._content = content
        self._folder = folder
        self.formats = QListWidget()
        self.formats.setAccessibleName(tr("Format"))
        self.formats.setItemDelegate(TwoLineDelegate(_SUBTITLE, self.formats))
        self.formats.setFixedWidth(scale_px(self, 250))
        for one in FORMATS:
            words, subtitle, icon = _WORDS[one.id]
            item = QListWidgetItem(get_icon(icon), tr(words))
            item.setData(_SUBTITLE, tr(subtitle))
            item.setData(_FORMAT, one.id)
            self.formats.addItem(item)
        self.path = QLineEdit()
        self.path.setAccessibleName(tr("File"))
        self.title = QLineEdit()
        self.title.setPlaceholderText(tr("Shown above the map"))
        self.note = QLineEdit()
        self.note.setPlaceholderText(tr("A sentence under the title"))
        self.publication = PublicationFields(content, accepted_only)
        self.picture = PictureFields()
        self.data = DataFields()
        self.summary = ExportSummary()
        self._lay_out()
        self._connect()
        self.formats.setCurrentRow(0)

    @property
    def format(self) -> ExportFormat:
        """The chosen format."""
        item = self.formats.currentItem()
        return get_format(str(item.data(_FORMAT)) if item is not None else "")

    def plan(self) -> ExportPlan:
        """The export as it is chosen."""
        path = Path(self.path.text().strip()).expanduser()
        chosen = self.format
        if path.name and path.suffix.lower() != chosen.suffix:
            path = path.with_name(path.name + chosen.suffix)
        return ExportPlan(
            format=chosen,
            path=path,
            title=self.title.text().strip(),
            note=self.note.text().strip(),
            profile=self.publication.profile(),
            options=self.data.options(chosen.dialect),
            theme=self.picture.theme,
            shows_view=self.picture.shows_view,
            width_px=self.picture.size_px[0],
            height_px=self.picture.size_px[1],
            dpi=self.picture.dpi,
        )

    def choose(self, format_id: str) -> None:
        """Choose a format by its id."""
        for row in range(self.formats.count()):
            if self.formats.item(row).data(_FORMAT) == format_id:
                self.formats.setCurrentRow(row)

    def accept(self) -> None:
        """Ask before a file is replaced."""
        path = self.plan().path
        if not path.name:
            self.path.setFocus()
        elif not path.exists() or self._may_replace(path):
            super().accept()

    def _may_replace(self, path: Path) -> bool:
        buttons = QMessageBox.StandardButton
        question = tr("There is a file “{name}” already. Replace it?", name=path.name)
        box = QMessageBox(QMessageBox.Icon.Question, tr("Export"), question, buttons.Cancel, self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        replace = box.addButton(tr("Replace"), QMessageBox.ButtonRole.AcceptRole)
        box.exec()
        return box.clickedButton() is replace

    def _lay_out(self) -> None:
        browse = QPushButton(tr("Choose …"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._on_browse)
        file_row = QHBoxLayout()
        file_row.addWidget(self.path, 1)
        file_row.addWidget(browse)
        form = QFormLayout()
        form.setVerticalSpacing(GAP)
        form.addRow(tr("File"), file_row)
        form.addRow(tr("Title"), self.title)
        form.addRow(tr("Note"), self.note)
        inner = QWidget()
        inner.setObjectName("page")
        fields = QVBoxLayout(inner)
        fields.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, GAP)
        fields.setSpacing(2 * GAP)
        fields.addLayout(form)
        fields.addWidget(self.picture)
        fields.addWidget(self.publication)
        fields.addWidget(self.data)
        fields.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        right = QVBoxLayout()
        right.addWidget(scroll, 1)
        right.addWidget(self.summary)
        middle = QHBoxLayout()
        middle.setSpacing(GAP)
        middle.addWidget(self.formats)
        middle.addLayout(right, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(GAP)
        column.addLayout(middle, 1)
        column.addWidget(buttons)

    def _connect(self) -> None:
        self.formats.currentRowChanged.connect(self._on_format)
        self.path.textChanged.connect(self._refresh)
        for part in (self.publication, self.picture, self.data):
            part.changed.connect(self._refresh)

    def _on_format(self) -> None:
        chosen = self.format
        self.picture.setVisible(chosen.kind == "picture")
        self.picture.show_resolution(chosen.id == "png")
        self.data.setVisible(chosen.kind == "data")
        self.data.show_format(chosen)
        self.note.setEnabled(chosen.kind in ("page", "picture"))
        self._propose_path(chosen)
        self._refresh()

    def _propose_path(self, chosen: ExportFormat) -> None:
        """Keep the name that stands there, with the suffix of the format."""
        now = Path(self.path.text().strip() or Path(self._folder) / "map")
        known = {one.suffix for one in FORMATS}
        stem = now.with_suffix("") if now.suffix.lower() in known else now
        self.path.setText(str(stem.with_name(stem.name + chosen.suffix)))

    def _on_browse(self) -> None:
        kinds = f"{self.formats.currentItem().text()} (*{self.format.suffix})"
        options = QFileDialog.Option.DontConfirmOverwrite  # asked once, at the end
        name, _ = QFileDialog.getSaveFileName(self, tr("Export"), self.path.text(), kinds, options=options)
        if name:
            self.path.setText(name)

    def _refresh(self) -> None:
        plan = self.plan()
        tally = count_export(self._content, plan.profile)
        self.summary.show_plan(plan, tally, len(self._content.layers))
        self.go.setEnabled(bool(plan.path.name))
        self.changed.emit()
