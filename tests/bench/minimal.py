"""The limit to compare with: a QtQuick window with one Text, and nothing else."""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

WINDOW = b"""import QtQuick
Window { width: 1080; height: 1920; visible: true; Text { anchors.centerIn: parent; text: "Bienvenue" } }
"""


def pss_mib() -> float:
    """Return the memory of this process, shared pages by share, in MiB."""
    rollup = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in rollup if line.startswith("Pss:")) / 1024


def main() -> None:
    began = float(sys.argv[1])
    application = QGuiApplication([])
    engine = QQmlApplicationEngine()
    engine.loadData(WINDOW)
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    frames: list[float] = []
    window.frameSwapped.connect(lambda: frames.append(time.monotonic()))
    QTimer.singleShot(2500, application.quit)
    application.exec()
    print(json.dumps({"start_s": frames[0] - began, "pss_mib": pss_mib()}))


if __name__ == "__main__":
    main()
