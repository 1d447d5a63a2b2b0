// The visitor's screens: the one of the step.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Loader {
    id: root

    required property VisitViewModel visit
    required property DisplayViewModel display
    required property TicketPaper paper
    required property PresenceViewModel presence
    required property KeptViewModel kept
    required property LanguagesViewModel languages
    required property VoiceViewModel voice
    required property Panel panel

    sourceComponent: {
        switch (root.visit.step) {
        case VisitViewModel.Step.NEED:
            return need;
        case VisitViewModel.Step.THEME:
            return theme;
        case VisitViewModel.Step.TICKET:
            return ticket;
        case VisitViewModel.Step.LANGUAGE:
            return language;
        case VisitViewModel.Step.DISPLAY:
            return switches;
        case VisitViewModel.Step.HELP:
        case VisitViewModel.Step.FAILSAFE:
            return help;
        case VisitViewModel.Step.PRESENCE:
            return proofForms;
        case VisitViewModel.Step.CONSENT:
            return consent;
        case VisitViewModel.Step.CAMERA:
            return camera;
        case VisitViewModel.Step.PROOF:
            return proof;
        case VisitViewModel.Step.PHONE:
            return phone;
        case VisitViewModel.Step.KEPT:
            return whatIsKept;
        case VisitViewModel.Step.RELEASES:
            return releases;
        case VisitViewModel.Step.RELEASE:
            return release;
        case VisitViewModel.Step.LISTEN:
            return listen;
        default:
            return root.visit.closed ? closed : welcome;
        }
    }

    Component {
        id: welcome

        WelcomeScreen {
            visit: root.visit
            languages: root.languages
            kept: root.kept
            voice: root.voice
        }
    }

    Component {
        id: need

        NeedScreen {
            visit: root.visit
            languages: root.languages
        }
    }

    Component {
        id: theme

        ThemeScreen {
            visit: root.visit
        }
    }

    Component {
        id: ticket

        TicketScreen {
            visit: root.visit
            paper: root.paper
            slot: root.panel.slot
        }
    }

    Component {
        id: language

        LanguageScreen {
            visit: root.visit
            languages: root.languages
        }
    }

    Component {
        id: help

        HelpScreen {
            visit: root.visit
            languages: root.languages
            display: root.display
            kept: root.kept
            voice: root.voice
        }
    }

    Component {
        id: switches

        DisplayScreen {
            visit: root.visit
            display: root.display
        }
    }

    Component {
        id: proofForms

        PresenceScreen {
            visit: root.visit
            languages: root.languages
            presence: root.presence
        }
    }

    Component {
        id: consent

        ConsentScreen {
            visit: root.visit
            presence: root.presence
        }
    }

    Component {
        id: camera

        CameraScreen {
            visit: root.visit
            presence: root.presence
        }
    }

    Component {
        id: proof

        ProofScreen {
            visit: root.visit
            presence: root.presence
            slot: root.panel.slot
        }
    }

    Component {
        id: phone

        PhoneScreen {
            visit: root.visit
            presence: root.presence
        }
    }

    Component {
        id: whatIsKept

        KeptScreen {
            visit: root.visit
            kept: root.kept
        }
    }

    Component {
        id: releases

        ReleasesScreen {
            visit: root.visit
            kept: root.kept
        }
    }

    Component {
        id: release

        ReleaseScreen {
            visit: root.visit
            kept: root.kept
        }
    }

    Component {
        id: listen

        ListenScreen {
            visit: root.visit
            voice: root.voice
        }
    }

    Component {
        id: closed

        ClosedScreen {
            visit: root.visit
            languages: root.languages
        }
    }
}
