// The attendant's figures: which days, what of them, as bars or as a table.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui
import kiosk.ui.controls

Item {
    id: root

    required property CountsViewModel counts
    readonly property bool sending: counts.view === CountsViewModel.View.SENDING

    component Choosing: PlainButton {
        required property Item row
        property int beside: 3

        width: (row.width - (beside - 1) * Style.mm(2)) / beside
        height: Style.compact ? Style.buttonHeight : implicitHeight
        textSize: Style.text
        air: Style.mm(Style.small ? 0.5 : 1)
    }

    component Days: Choosing {
        required property int span

        row: spans
        beside: Style.compact ? 5 : 3
        checkable: true
        checked: root.counts.span === span
        primary: checked
        visible: !root.sending
        onChosen: root.counts.choose(span)
    }

    component Seen: Choosing {
        required property int view

        row: views
        beside: 5
        checkable: true
        checked: root.counts.view === view
        primary: checked
        onChosen: root.counts.show(view)
    }

    component Bars: Choosing {
        row: spans
        //: Figures with bars, or in a table. At most 8 letters.
        name: root.counts.asTable ? qsTr("Barres") : qsTr("Tableau")
        onChosen: root.counts.toggleTable()
    }

    component Next: Choosing {
        row: spans
        //: The next page of figures. At most 8 letters.
        name: qsTr("Suite")
        onChosen: root.counts.next()
    }

    Row {
        id: views

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        visible: !Style.compact
        height: visible ? implicitHeight : 0
        spacing: Style.mm(2)

        Seen {
            objectName: "counts.totals"
            view: CountsViewModel.View.TOTALS
            name: title.word(view)
        }

        Seen {
            objectName: "counts.hours"
            view: CountsViewModel.View.HOURS
            name: title.word(view)
        }

        Seen {
            objectName: "counts.themes"
            view: CountsViewModel.View.THEMES
            name: title.word(view)
        }

        Seen {
            objectName: "counts.others"
            view: CountsViewModel.View.OTHERS
            name: title.word(view)
        }

        Seen {
            objectName: "counts.sending"
            view: CountsViewModel.View.SENDING
            name: title.word(view)
        }
    }

    Row {
        id: spans

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: views.bottom
        anchors.topMargin: Style.compact ? 0 : Style.mm(4)
        spacing: Style.mm(2)

        Days {
            objectName: "counts.day"
            span: CountsViewModel.Span.DAY
            //: Today's figures. At most 8 letters.
            name: qsTr("Jour")
        }

        Days {
            objectName: "counts.week"
            span: CountsViewModel.Span.WEEK
            //: This week's figures. At most 8 letters.
            name: qsTr("Semaine")
        }

        Days {
            objectName: "counts.month"
            span: CountsViewModel.Span.MONTH
            //: This month's figures. At most 8 letters.
            name: qsTr("Mois")
        }

        Bars {
            objectName: "counts.table"
            visible: Style.compact && !root.sending
            beside: 5
        }

        // "Suite" stays where it is.
        Item {
            visible: Style.compact && root.sending
            width: (spans.width - 4 * spans.spacing) / 5 * 4 + 3 * spans.spacing
            height: 1
        }

        Next {
            objectName: "counts.next"
            visible: Style.compact
            beside: 5
        }
    }

    Item {
        id: heading

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: spans.bottom
        anchors.topMargin: Style.mm(Style.small ? 0.5 : Style.compact ? 2 : 7)
        height: title.height

        Phrase {
            id: title

            function word(view: int): string {
                switch (view) {
                case CountsViewModel.View.HOURS:
                    //: Figures by hour. At most 8 letters.
                    return qsTr("Heures");
                case CountsViewModel.View.THEMES:
                    //: Figures by need and subject. At most 8 letters.
                    return qsTr("Sujets");
                case CountsViewModel.View.OTHERS:
                    //: Figures by language, and proofs of presence. At most 8 letters.
                    return qsTr("Langues");
                case CountsViewModel.View.SENDING:
                    //: How the sending of totals stands. At most 8 letters.
                    return qsTr("Envoi");
                default:
                    //: The totals of the days. At most 8 letters.
                    return qsTr("Totaux");
                }
            }

            anchors.left: parent.left
            width: implicitWidth
            wrapMode: Text.NoWrap
            text: word(root.counts.view)
            strong: true
            font.pixelSize: Style.text
            Accessible.role: Accessible.Heading
        }

        Phrase {
            anchors.right: parent.right
            width: implicitWidth
            visible: !root.sending
            wrapMode: Text.NoWrap
            narrow: true
            text: root.counts.period
            font.pixelSize: Style.text
            horizontalAlignment: Text.AlignRight
        }
    }

    Item {
        id: figures

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.bottom
        anchors.topMargin: Style.mm(Style.small ? 0.5 : Style.compact ? 1 : 4)
        anchors.bottom: Style.compact ? parent.bottom : ways.top
        anchors.bottomMargin: Style.compact ? 0 : Style.mm(4)

        Phrase {
            width: parent.width
            visible: root.counts.rows.length === 0 && !root.sending
            font.pixelSize: Style.text
            text: qsTr("Il n’y a pas encore de chiffres.")
        }

        Loader {
            anchors.fill: parent
            sourceComponent: root.sending ? sending : root.counts.view === CountsViewModel.View.HOURS && !root.counts.asTable ? hours : list
        }
    }

    Row {
        id: ways

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: !Style.compact && !root.sending
        height: visible ? implicitHeight : 0
        spacing: Style.mm(2)

        Bars {
            objectName: "counts.table"
        }

        Next {
            objectName: "counts.next"
            visible: root.counts.more
        }
    }

    Component {
        id: sending

        DeskSending {
            counts: root.counts
        }
    }

    Component {
        id: hours

        CountHours {
            counts: root.counts
        }
    }

    Component {
        id: list

        CountList {
            counts: root.counts
        }
    }
}
