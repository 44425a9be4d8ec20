pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Five words that never change place: back, start, search, adjust, help.
Rectangle {
    id: root

    property string page: ""
    property bool canGoBack: false
    signal backChosen
    signal startChosen
    signal searchChosen
    signal adjustChosen
    signal helpChosen

    // All five are as wide as one another while the longest word fits; then the icon goes above its word.
    readonly property bool stacked: row.widest + Theme.icon + Theme.px(3) > row.cell
    readonly property bool equal: row.widest <= row.cell
    color: Theme.sunken
    implicitHeight: row.implicitHeight + Theme.px(8)
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Bar at the bottom")

    Rectangle {
        width: parent.width
        height: Theme.line
        color: Theme.hair
    }
    RowLayout {
        id: row
        // Measured, not guessed: the longest word with its margins, and the width of one of five.
        readonly property real widest: metrics.height > 0 ? Math.max(...[back, start, search, adjust, help].map(b => metrics.advanceWidth(b.text))) + Theme.px(5) : 0
        readonly property int cell: Math.floor((width - 4 * spacing) / 5)
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.px(8), Theme.px(430))
        spacing: Theme.gap
        FontMetrics {
            id: metrics
            font.family: Theme.family
            font.weight: Font.Bold
            font.pixelSize: Theme.font(Theme.button)
        }
        BarButton {
            id: back
            symbol: "arrow_back"
            text: qsTr("Back")
            enabled: root.canGoBack
            onClicked: root.backChosen()
        }
        BarButton {
            id: start
            symbol: "home"
            text: qsTr("Start")
            current: root.page === "home"
            onClicked: root.startChosen()
        }
        BarButton {
            id: search
            symbol: "search"
            text: qsTr("Search")
            current: root.page === "search"
            onClicked: root.searchChosen()
        }
        BarButton {
            id: adjust
            symbol: "tune"
            text: qsTr("Adjust")
            current: root.page === "adjust"
            onClicked: root.adjustChosen()
        }
        BarButton {
            id: help
            symbol: "help"
            text: qsTr("Help")
            current: root.page === "help"
            onClicked: root.helpChosen()
        }
    }

    component BarButton: ActionButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: root.equal ? row.cell : implicitWidth
        stacked: root.stacked
        padX: Theme.px(2)
    }
}
