"""What is said of a control ends as a sentence does, once, in every script."""

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.ui.reader import Page, utterances
from kiosk.ui.tree import Node, Part


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        ("Retour", "Retour."),
        ("Merci !", "Merci !"),
        ("返回", "返回."),
        ("您的号码：", "您的号码："),
        ("请坐。", "请坐。"),
        ("您还在吗？", "您还在吗？"),
        ("欢迎！", "欢迎！"),
        ("هل أنت هنا؟", "هل أنت هنا؟"),
    ],
)
def test_a_name_is_said_as_one_sentence(shown: str, said: str) -> None:
    node = Node(Part.BUTTON, shown, "", False, "choice", QQuickItem())
    [utterance] = utterances(node, Page(1, False, "zh", False), lambda _context, text: text)
    assert utterance.text == said
