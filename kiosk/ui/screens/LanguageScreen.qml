// Another language in the middle of a visit; nothing chosen so far is lost.
import QtQuick
import kiosk.ui
import kiosk.ui.controls

ScreenFrame {
    id: root

    required property LanguagesViewModel languages

    title: Style.small ? qsTr("Votre langue") : qsTr("Choisissez votre langue.")
    canGoBack: true
    touched: true
    picture: "globe"

    LanguageTiles {
        anchors.fill: parent
        visit: root.visit
        languages: root.languages
    }
}
