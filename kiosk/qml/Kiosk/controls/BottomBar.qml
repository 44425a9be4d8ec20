pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Five words that never change place: back, start, search, adjust, help. In the simple view the first two and help;
// the page of help leads to adjust.
Rectangle {
    id: root

    property string page: ""
    property bool canGoBack: false
    property bool simple: false
    readonly property var places: simple ? [back, start, help] : [back, start, search, adjust, help]
    readonly property int count: places.length
    signal backChosen
    signal startChosen
    signal searchChosen
    signal adjustChosen
    signal helpChosen

    // Icon beside word; with large letters closer together; on a screen too narrow for that above each other.
    readonly property bool roomy: said(Theme.button) + count * (Theme.icon + Theme.px(14)) + (count - 1) * Theme.gap <= Math.min(width - 2 * Theme.px(8), Theme.px(430))
    readonly property real spare: width - 2 * Theme.px(2) - (count - 1) * Theme.px(4) - said(Theme.small) - count * (Theme.px(10) + 3 * Theme.px(1) + 1)
    readonly property bool stacked: !roomy && spare < 0
    readonly property bool snug: !roomy && !stacked
    readonly property bool tight: snug && spare < Theme.px(8)

    // All are as wide as one another while the longest word fits, also in bold.
    readonly property int cell: Math.floor((row.width - (count - 1) * row.spacing) / count)
    readonly property real longest: bold.font.pixelSize <= 0 ? 0 : Math.max(...places.map(place => bold.advanceWidth(place.text)))
    readonly property bool equal: !snug && longest + Theme.px(5) + (stacked ? 0 : Theme.icon + Theme.px(3)) <= cell

    // Width of the words; measured, not guessed.
    function said(cap: real): real {
        return places.reduce((sum, place) => sum + (place.current ? bold : plain).advanceWidth(place.text), 0) * Theme.font(cap) / plain.font.pixelSize;
    }

    color: Theme.sunken
    implicitHeight: row.implicitHeight + Theme.px(8)
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Bar at the bottom")

    Rectangle {
        width: parent.width
        height: Theme.line
        color: Theme.hair
    }
    FontMetrics {
        id: plain
        font: Theme.face(Theme.font(Theme.button), Font.DemiBold)
    }
    FontMetrics {
        id: bold
        font: Theme.face(Theme.font(Theme.button), Font.Bold)
    }
    RowLayout {
        id: row
        anchors.centerIn: parent
        width: root.snug ? parent.width - 2 * Theme.px(2) : Math.min(parent.width - 2 * Theme.px(8), Theme.px(430))
        spacing: root.snug ? Theme.px(4) : Theme.gap
        Place {
            id: back
            symbol: "arrow_back"
            text: qsTr("Back")
            enabled: root.canGoBack
            onClicked: root.backChosen()
        }
        Place {
            id: start
            symbol: "home"
            text: qsTr("Start")
            current: root.page === "home"
            onClicked: root.startChosen()
        }
        Place {
            id: search
            visible: !root.simple
            symbol: "search"
            text: qsTr("Search")
            current: root.page === "search"
            onClicked: root.searchChosen()
        }
        Place {
            id: adjust
            visible: !root.simple
            symbol: "tune"
            text: qsTr("Adjust")
            current: root.page === "adjust"
            onClicked: root.adjustChosen()
        }
        Place {
            id: help
            symbol: "help"
            text: qsTr("Help")
            current: root.page === "help"
            onClicked: root.helpChosen()
        }
    }

    component Place: ActionButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: root.equal ? root.cell : implicitWidth
        stacked: root.stacked
        close: root.stacked && root.longest + Theme.px(5) > root.cell
        cap: root.snug ? Theme.small : Theme.button
        spacing: root.snug ? Theme.px(1) + Math.min(Theme.px(2), Math.floor(root.spare / 10)) : Theme.px(3)
        padX: Theme.px(root.snug && !root.tight ? 1 : 2)
        padY: Theme.px(root.snug ? 1.5 : 2.5)
        symbolSize: root.tight ? Theme.px(8) : root.snug ? Theme.px(10) : Theme.icon
    }
}
