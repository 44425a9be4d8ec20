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

    readonly property bool stacked: row.wide > row.width
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
        // Width that the five would need with the icon beside the word; measured, not guessed.
        readonly property real wide: {
            let sum = 4 * spacing;
            for (const button of [back, start, search, adjust, help])
                sum += metrics.height > 0 ? metrics.advanceWidth(button.text) + Theme.icon + Theme.px(14) : 0;
            return sum;
        }
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.px(8), Theme.px(430))
        spacing: Theme.gap
        FontMetrics {
            id: metrics
            font.family: Theme.family
            font.weight: Font.Bold
            font.pixelSize: Theme.font(Theme.button)
        }
        ActionButton {
            id: back
            Layout.fillWidth: true
            Layout.fillHeight: true
            stacked: root.stacked
            padX: Theme.px(2)
            symbol: "arrow_back"
            text: qsTr("Back")
            enabled: root.canGoBack
            onClicked: root.backChosen()
        }
        ActionButton {
            id: start
            Layout.fillWidth: true
            Layout.fillHeight: true
            stacked: root.stacked
            padX: Theme.px(2)
            symbol: "home"
            text: qsTr("Start")
            current: root.page === "home"
            onClicked: root.startChosen()
        }
        ActionButton {
            id: search
            Layout.fillWidth: true
            Layout.fillHeight: true
            stacked: root.stacked
            padX: Theme.px(2)
            symbol: "search"
            text: qsTr("Search")
            current: root.page === "search"
            onClicked: root.searchChosen()
        }
        ActionButton {
            id: adjust
            Layout.fillWidth: true
            Layout.fillHeight: true
            stacked: root.stacked
            padX: Theme.px(2)
            symbol: "tune"
            text: qsTr("Adjust")
            current: root.page === "adjust"
            onClicked: root.adjustChosen()
        }
        ActionButton {
            id: help
            Layout.fillWidth: true
            Layout.fillHeight: true
            stacked: root.stacked
            padX: Theme.px(2)
            symbol: "help"
            text: qsTr("Help")
            current: root.page === "help"
            onClicked: root.helpChosen()
        }
    }
}
