pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// From one detail of a picture to the next, and from page to page of an album.
ColumnLayout {
    id: root

    required property Work work
    required property Zoom zoom
    required property Narrator narrator
    property bool upright: false
    property bool simple: false
    readonly property bool guided: work.detailCount > 0
    readonly property bool paged: work.pageCount > 1
    readonly property int high: simple && !Theme.cramped ? Theme.targetLarge : Theme.target
    // There is height for two buttons above one another, rather than words on two lines.
    property bool tall: false
    readonly property real longest: metrics.font.pixelSize <= 0 ? 0 : Math.max(...(guided ? [back, on] : []).concat(paged ? [before, after] : []).map(key => metrics.advanceWidth(key.text)))
    readonly property bool apart: tall && (simple || longest + 2 * Theme.px(2) + 3 > (width - Theme.gap) / 2)

    FontMetrics {
        id: metrics
        font: Theme.face(Theme.font(Theme.button), Font.DemiBold)
    }
    spacing: Theme.px(Theme.cramped ? 4.2 : 5)
    GridLayout {
        visible: root.guided
        Layout.fillWidth: true
        columns: root.apart ? 1 : 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Turn {
            id: back
            symbol: root.apart || Theme.cramped ? "arrow_back" : ""
            whole: qsTr("Previous detail")
            text: Theme.cramped ? qsTr("Detail") : whole
            enabled: root.work.detail >= 0
            onClicked: root.work.look(-1)
        }
        Listen {
            visible: root.upright && !root.simple
            narrator: root.narrator
            words: root.work.detailText
            language: root.work.detailLanguage
            enabled: words !== "" && root.narrator.problem === ""
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.px(20)
            padX: Theme.px(2)
            onWordsChanged: {
                if (going)
                    start();
            }
        }
        Turn {
            id: on
            primary: true
            focus: true
            symbol: root.apart || Theme.cramped ? "arrow_forward" : ""
            whole: qsTr("Next detail")
            text: Theme.cramped ? qsTr("Detail") : whole
            enabled: root.work.detail < root.work.detailCount - 1
            onClicked: root.work.look(1)
        }
    }
    GridLayout {
        visible: root.paged
        Layout.fillWidth: true
        columns: root.apart ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Turn {
            id: before
            symbol: root.apart ? "arrow_back" : ""
            whole: text
            text: root.zoom.book ? qsTr("Previous page") : qsTr("Previous picture")
            enabled: root.zoom.hasPrevious
            onClicked: root.zoom.turn(-1)
        }
        Turn {
            id: after
            objectName: "turnOn"
            symbol: root.apart ? "arrow_forward" : ""
            primary: !root.guided
            focus: !root.guided
            whole: text
            text: root.zoom.book ? qsTr("Next page") : qsTr("Next picture")
            enabled: root.zoom.hasNext
            onClicked: root.zoom.turn(1)
        }
    }
    ActionButton {
        visible: root.zoom.mayLayBeside && !root.simple
        Layout.fillWidth: true
        symbol: root.zoom.beside ? "image" : "menu_book"
        text: root.zoom.beside ? qsTr("One page") : qsTr("Two pages")
        onClicked: root.zoom.layBeside(!root.zoom.beside)
    }

    component Turn: ActionButton {
        required property string whole
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: Theme.px(20)
        Layout.minimumHeight: Math.max(root.high, implicitHeight)
        padX: Theme.px(2)
        cap: Theme.cramped && Theme.textScale > 1.4 ? Theme.small : Theme.button
        Accessible.name: text === whole ? text : text + ": " + whole
    }
}
