"""A visitor who has nothing but the accessible tree: finds by name, presses by action, tells what it met as JSON.

Run by the system's Python, which has pyatspi. Arguments: seconds between two actions, seconds to look for a name,
and the names of what to press, in order. A name that starts with "?" is only looked for, at the beginning of a text;
one that starts with "!" is looked for among what can be pressed, for a second, and is not pressed.
"""

import json
import sys
import time

import pyatspi
from gi.repository import GLib

PRESSABLE = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_CHECK_BOX}


def nodes(node):
    """Everything below a node that is showing; what goes away while one looks is not there."""
    try:
        node.clearCache()
        children = [node.getChildAtIndex(index) for index in range(node.childCount)]
    except GLib.Error:
        return
    for child in children:
        if child is not None:
            yield child
            yield from nodes(child)


def is_there(node):
    """Whether it can be seen: the tree also holds what a screen has and does not show now."""
    return node.getState().contains(pyatspi.STATE_SHOWING)


def called(name, *, pressable):
    """The first node of the kiosk with that name, or None."""
    for application in nodes_of_desktop():
        for node in nodes(application):
            try:
                fits = node.name.startswith(name[1:]) if name.startswith("?") else node.name == name
                if fits and is_there(node) and (not pressable or node.getRole() in PRESSABLE):
                    return node
            except GLib.Error:
                continue
    return None


def nodes_of_desktop():
    desktop = pyatspi.Registry.getDesktop(0)
    desktop.clearCache()
    return [child for child in desktop if child is not None and child.name == "kiosk"]


def press(node):
    action = node.queryAction()
    for index in range(action.nActions):
        if action.getName(index).lower() in {"press", "toggle"}:
            action.doAction(index)
            return
    raise LookupError(f"{node.name!r} has no action to press it")


def main(pause, patience, *names):
    told = {"met": [], "absent": [], "missing": None}
    for name in names:
        if name.startswith("!"):
            time.sleep(1)
            if called(name[1:], pressable=True) is None:
                told["absent"].append(name[1:])
            continue
        only_looked_for = name.startswith("?")
        deadline = time.monotonic() + float(patience)
        while (node := called(name, pressable=not only_looked_for)) is None and time.monotonic() < deadline:
            time.sleep(0.1)
        if node is None:
            told["missing"] = name
            break
        told["met"].append(node.name)
        if not only_looked_for:
            press(node)
            time.sleep(float(pause))
    print(json.dumps(told))


main(*sys.argv[1:])
