// The one window: the screen of the step, the bar, and the warning above both.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui
import kiosk.ui.controls

Window {
    id: root

    required property VisitViewModel visit
    required property DisplayViewModel display
    required property TicketPaper paper
    required property AttendantViewModel attendant
    required property CountsViewModel counts
    required property DeskLanguagesViewModel reviewed
    required property PresenceViewModel presence
    required property KeptViewModel kept
    required property LanguagesViewModel languages
    required property VoiceViewModel voice
    required property Panel panel
    readonly property bool listening: voice.ear !== VoiceViewModel.Ear.OFF
    readonly property bool staff: attendant.page !== AttendantViewModel.Page.SHUT

    width: panel.width
    height: panel.height
    color: Style.paper
    title: "Kiosk"

    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Style
        property: "pxPerMm"
        value: root.panel.pxPerMm
    }

    Binding {
        target: Style
        property: "bodyPx"
        value: root.panel.bodyPx
    }

    Binding {
        target: Style
        property: "compact"
        value: root.panel.compact
    }

    Binding {
        target: Style
        property: "small"
        value: root.panel.small
    }

    Binding {
        target: Style
        property: "portrait"
        value: root.panel.portrait
    }

    Binding {
        target: Style
        property: "bigger"
        value: root.display.bigger && !root.staff // the attendant's page has room for one size
    }

    Binding {
        target: Style
        property: "scale"
        value: root.staff ? 1 : root.display.scale
    }

    Binding {
        target: Style
        property: "contrast"
        value: root.display.contrast
    }

    Binding {
        target: Style
        property: "highest"
        value: root.staff ? 0 : root.display.highest
    }

    Binding {
        target: Style
        property: "calm"
        value: root.display.calm
    }

    Binding {
        target: Style
        property: "easyFamily"
        value: root.display.easyFamily
    }

    Binding {
        target: Style
        property: "easy"
        value: root.display.easy && !root.staff
    }

    Item {
        id: page

        anchors.fill: parent
        visible: root.visit.secondsLeft === 0 && !root.staff // what is covered is not there, for keys and voices neither

        VisitScreens {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: bar.visible ? bar.top : zones.visible ? zones.top : parent.bottom
            focus: true
            visit: root.visit
            display: root.display
            paper: root.paper
            presence: root.presence
            kept: root.kept
            languages: root.languages
            voice: root.voice
            panel: root.panel
        }

        Bar {
            id: bar

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: zones.visible ? zones.top : parent.bottom
            visible: root.visit.step !== VisitViewModel.Step.PHONE && !(root.listening && Style.compact) // nothing but the proof is photographed
            visit: root.visit
            display: root.display
            voice: root.voice
        }

        // With the voice on, the first touch says what it is on. Below the zones, above all else.
        Item {
            anchors.fill: parent
            visible: root.voice.on

            TapHandler {
                gesturePolicy: TapHandler.ReleaseWithinBounds
                longPressThreshold: 0
                onTapped: point => root.voice.explore(point.scenePosition.x, point.scenePosition.y)
            }
        }

        VoiceBar {
            id: zones

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            visible: root.listening
            visit: root.visit
            voice: root.voice
        }
    }

    Loader {
        anchors.fill: parent
        active: root.visit.secondsLeft > 0
        sourceComponent: IdleWarning {
            visit: root.visit
            display: root.display
        }
    }

    Loader {
        anchors.fill: parent
        active: root.staff
        sourceComponent: root.attendant.page === AttendantViewModel.Page.PIN ? pin : desk
    }

    // The one long touch of the house: only staff know of it, and it opens nothing but the question for the PIN.
    Item {
        anchors.right: parent.right
        anchors.top: parent.top
        width: Style.mm(20)
        height: Style.mm(20)
        visible: !root.staff && root.visit.step === VisitViewModel.Step.WELCOME

        PointHandler {
            id: corner
        }

        Timer {
            interval: 5000
            running: corner.active
            onTriggered: root.attendant.hold()
        }
    }

    Shortcut {
        sequence: root.attendant.key
        enabled: root.attendant.key !== "" && root.visit.step === VisitViewModel.Step.WELCOME
        onActivated: {
            root.visit.touched();
            root.attendant.press();
        }
    }

    // Above everything, so that it sees every touch first; it takes none.
    Item {
        anchors.fill: parent

        PointHandler {
            onActiveChanged: {
                root.visit.touched();
                if (active && !(zones.visible && point.position.y >= zones.y))
                    root.voice.hush();
            }
        }
    }

    Instantiator {
        model: root.voice.keys

        Shortcut {
            required property var modelData

            sequence: modelData.key
            enabled: !root.staff
            autoRepeat: false
            onActivated: root.voice.press(modelData.action)
        }
    }

    Component {
        id: pin

        PinScreen {
            visit: root.visit
            attendant: root.attendant
        }
    }

    Component {
        id: desk

        DeskScreen {
            visit: root.visit
            attendant: root.attendant
            counts: root.counts
            reviewed: root.reviewed
        }
    }
}
