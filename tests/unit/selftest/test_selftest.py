import hashlib
import json
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

from gisviewer import cli
from gisviewer.errors import GazetteerError
from gisviewer.mapping.serve import PageServer
from gisviewer.selftest import bundled, environment, system_libraries, web_engine
from gisviewer.selftest.check import Check, Outcome, failed, noted, passed
from gisviewer.selftest.run import is_sound, run_checks, run_step

SETUP = Path(__file__).resolve().parents[3] / "resources/desktop/setup.sh"


def speaking(code: str) -> list[str]:
    return [sys.executable, "-c", code]


# -- the runner


def test_notes_leave_an_installation_sound_and_failures_do_not() -> None:
    assert is_sound([passed("a", ""), noted("b", "")])
    assert not is_sound([passed("a", ""), failed("b", "", "do")])


def test_whatever_a_check_raises_becomes_a_failed_check() -> None:
    def user_error() -> Check:
        raise GazetteerError("The file is torn.", "Mend it.")

    def bug() -> Check:
        raise RuntimeError("unexpected")

    assert list(run_step("names", user_error)) == [failed("names", "The file is torn.", "Mend it.")]
    (check,) = run_step("names", bug)
    assert check.outcome is Outcome.FAILED
    assert "unexpected" in check.detail
    assert "Traceback" not in check.detail


def test_every_failed_check_names_a_remedy_even_where_everything_is_missing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("GISVIEWER_GEODATA", "GISVIEWER_RESOURCES"):
        monkeypatch.setenv(name, str(tmp_path / "absent"))
    monkeypatch.setenv("XDG_CONFIG_HOME", "/dev/null/config")
    monkeypatch.setattr(web_engine, "probe_command", lambda: [str(tmp_path / "absent")])
    checks = list(run_checks())
    faults = [check for check in checks if check.outcome is Outcome.FAILED]
    names = {check.name for check in faults}
    assert {"Folders of the user", "Web engine", "Boundaries and names", "Language models"} <= names
    assert all(check.remedy for check in faults)


def test_doctor_writes_json_and_its_exit_code_tells(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gisviewer.selftest.run.run_checks", lambda: iter([passed("a", "fine")]))
    assert cli.main(["doctor", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == [{"name": "a", "outcome": "ok", "detail": "fine", "remedy": ""}]
    monkeypatch.setattr("gisviewer.selftest.run.run_checks", lambda: iter([failed("a", "torn", "Mend it.")]))
    assert cli.main(["doctor"]) == 1
    assert "Mend it." in capsys.readouterr().out


# -- packages and libraries


def test_a_package_that_is_missing_or_too_old_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = ["numpy>=1000", "gisviewer-no-such-package", "shapely>=1", 'numpy; extra == "dev"']
    monkeypatch.setattr(metadata, "requires", lambda _: wanted)
    check = environment.check_packages()
    assert check.outcome is Outcome.FAILED
    assert "gisviewer-no-such-package is missing" in check.detail
    assert "needed is >=1000" in check.detail
    assert "shapely" not in check.detail


@pytest.mark.parametrize("name", ["PySide6_WebEngine", "pyside6-webengine"])
def test_the_web_engine_is_left_to_its_own_check_however_its_name_is_written(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(metadata, "requires", lambda _: [name])
    monkeypatch.setattr("importlib.import_module", lambda module: pytest.fail(f"loaded {module}"))
    assert environment.check_packages().outcome is not Outcome.FAILED


def test_a_package_whose_library_is_missing_gets_the_debian_package(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(module: str) -> None:
        raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(metadata, "requires", lambda _: ["shapely"])
    monkeypatch.setattr("importlib.import_module", fail)
    check = environment.check_packages()
    assert "libegl1" in check.remedy


def test_debian_packages_of_libraries_are_those_that_the_set_up_installs() -> None:
    script = SETUP.with_name("system_packages.sh")
    listed = subprocess.run(["bash", script], capture_output=True, text=True, check=True, timeout=30).stdout.split()
    assert len(listed) > 30
    assert set(listed) == set(system_libraries.PACKAGE_OF.values())
    assert script.name in SETUP.read_text(encoding="utf-8")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="ldd is a matter of Linux")
def test_missing_libraries_are_read_from_ldd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "QtWebEngineCore.abi3.so").write_bytes(b"")
    ldd = tmp_path / "ldd"
    ldd.write_text(
        "#!/bin/sh\necho '\tlibnss3.so => not found'\necho '\tlibc.so.6 => /lib/libc.so.6 (0x7)'\n"
        "echo '\tlibodd.so.9 => not found'\n"
    )
    ldd.chmod(0o755)
    monkeypatch.setattr(system_libraries.shutil, "which", lambda _: str(ldd))
    missing = system_libraries.find_missing_libraries(tmp_path)
    assert missing == ("libnss3.so", "libodd.so.9")
    remedy = system_libraries.install_remedy(missing)
    assert "libnss3" in remedy
    assert "libodd.so.9" in remedy


def test_nothing_is_claimed_where_ldd_is_absent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries.shutil, "which", lambda _: None)
    assert system_libraries.find_missing_libraries() is None


# -- the web engine


def test_an_engine_that_paints_passes_and_missing_letters_are_noted() -> None:
    report = {"painted": True, "qt": "6", "chromium": "1", "writing_systems": ["Latin", "Armenian"]}
    engine, fonts = web_engine.check_web_engine(speaking(f"print('noise'); print('''{json.dumps(report)}''')"))
    assert engine.outcome is Outcome.OK
    assert fonts.outcome is Outcome.NOTE
    assert "Korean" in fonts.detail
    assert "Armenian" not in fonts.detail


@pytest.mark.parametrize(
    ("code", "detail", "remedy"),
    [
        ("import os; os.abort()", "signal 6", "Install"),
        ("raise SystemExit('libnss3.so: cannot open shared object file: No such file')", "libnss3.so", "libnss3"),
        ("raise SystemExit('No usable sandbox!')", "sandbox", "namespaces"),
        ("print('{')", "exit code 0", "Install"),
        ("print('[1]')", "exit code 0", "Install"),
    ],
)
def test_an_engine_that_dies_is_explained(code: str, detail: str, remedy: str) -> None:
    (check,) = web_engine.check_web_engine(speaking(code))
    assert check.outcome is Outcome.FAILED
    assert detail in check.detail
    assert remedy in check.remedy


def test_an_engine_that_hangs_is_ended() -> None:
    (check,) = web_engine.check_web_engine(speaking("import time; time.sleep(60)"), time_limit_s=0.5)
    assert check.outcome is Outcome.FAILED
    assert "within" in check.detail


@pytest.mark.gui
def test_the_real_engine_paints_a_page() -> None:
    engine, _ = web_engine.check_web_engine()
    assert engine.outcome is Outcome.OK, engine


# -- folders and bundled files


def test_a_folder_that_cannot_be_made_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert environment.check_folders().outcome is not Outcome.FAILED
    monkeypatch.setenv("GISVIEWER_LOG_DIR", str(tmp_path / "new" / "log"))
    assert environment.check_folders().outcome is not Outcome.FAILED
    assert not (tmp_path / "new").exists()
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("GISVIEWER_LOG_DIR", str(tmp_path / "file" / "log"))
    check = environment.check_folders()
    assert check.outcome is Outcome.FAILED
    assert str(tmp_path / "file") in check.detail


def test_geodata_are_compared_with_their_manifest(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("GISVIEWER_GEODATA", str(tmp_path))
    assert "MANIFEST.toml" in bundled.check_geodata().detail
    (tmp_path / "names").mkdir()
    (tmp_path / "names" / "a.bin").write_bytes(b"names")
    digest = hashlib.sha256(b"names").hexdigest()
    (tmp_path / "MANIFEST.toml").write_text(f'[[file]]\npath = "names/a.bin"\nsha256 = "{digest}"\n')
    assert bundled.check_geodata().outcome is Outcome.OK
    (tmp_path / "names" / "a.bin").write_bytes(b"other")
    assert "differs" in bundled.check_geodata().detail
    (tmp_path / "names" / "a.bin").unlink()
    assert "names/a.bin is missing" in bundled.check_geodata().detail
    (tmp_path / "MANIFEST.toml").write_text("[[file]\n")
    assert "damaged" in bundled.check_geodata().detail
    (tmp_path / "MANIFEST.toml").write_text("")
    assert bundled.check_geodata().outcome is Outcome.FAILED


def test_a_model_that_is_no_model_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("GISVIEWER_RESOURCES", str(tmp_path))
    assert bundled.check_models().outcome is Outcome.FAILED
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "torn.onnx").write_bytes(b"torn")
    check = bundled.check_models()
    assert check.outcome is Outcome.FAILED
    assert "torn.onnx" in check.detail


def test_a_script_that_the_page_links_and_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    page = b"<script src='/web/map.js'></script><link href='web/map.css'><script src='/qwebchannel.js'></script>"

    def respond(self: PageServer, path: str) -> tuple[str, bytes]:
        answers = {"/": ("text/html", page), "/web/map.js": ("text/javascript", b"1")}
        return answers[path]

    monkeypatch.setattr(PageServer, "respond", respond)
    check = bundled.check_page()
    assert check.outcome is Outcome.FAILED
    assert "/web/map.css" in check.detail
    assert "/web/map.js" not in check.detail
    assert "qwebchannel" not in check.detail
