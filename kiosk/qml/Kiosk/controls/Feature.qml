import QtQuick
import QtQuick.Layouts
import Kiosk

// The work of the day, large. Landscape: picture left, words right. Portrait: picture above, words on a plate below.
Rectangle {
    id: root

    required property url picture
    required property string title
    required property string summary
    required property string facts
    required property string symbol
    required property string access
    property bool upright: false
    property bool showSummary: true
    property string actionText: ""
    signal chosen

    readonly property int plateHeight: plate.implicitHeight + Theme.px(10)
    color: Theme.surface
    radius: Theme.radius

    Picture {
        id: image
        x: 0
        y: 0
        width: root.upright ? root.width : Math.round(root.width * 0.56)
        height: root.upright ? root.height - root.plateHeight : root.height
        source: root.picture
        symbol: root.symbol
    }
    // Squares off the side where the picture meets its plate.
    Rectangle {
        anchors.fill: parent
        color: Theme.nothing
        radius: Theme.radius
        border.width: Theme.line
        border.color: Theme.hair
    }
    // How many lines the sentence would take; it is left out rather than cut.
    Words {
        id: measure
        visible: false
        width: plate.width
        text: root.summary
    }
    GridLayout {
        id: plate
        x: root.upright ? Theme.px(8) : image.width + Theme.px(9)
        y: root.upright ? image.height + Theme.px(5) : Theme.px(4)
        width: root.width - x - Theme.px(8)
        height: root.upright ? implicitHeight : root.height - 2 * y
        columns: root.upright ? 2 : 1
        columnSpacing: Theme.px(8)
        rowSpacing: Theme.px(4)
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            spacing: Theme.px(2.4)
            Words {
                Layout.fillWidth: true
                text: qsTr("Today's choice")
                cap: Theme.small
                color: Theme.text2
            }
            Heading {
                id: heading
                Layout.fillWidth: true
                text: root.title
                maximumLineCount: 2
                elide: Text.ElideRight
                cap: root.upright ? Theme.h2 : Theme.h3 + 0.6
            }
            Words {
                Layout.fillWidth: true
                visible: root.showSummary && !root.upright && text !== "" && measure.lineCount + heading.lineCount <= 3
                text: root.summary
                lineHeight: 1.25
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.px(6)
                Chip {
                    symbol: root.symbol
                    text: root.facts
                }
                Chip {
                    symbol: "closed_caption"
                    text: root.access
                }
            }
        }
        ActionButton {
            Layout.alignment: root.upright ? Qt.AlignVCenter : Qt.AlignLeft
            objectName: "featureButton"
            focus: true
            primary: true
            symbol: "play_arrow"
            text: root.actionText
            Accessible.name: root.actionText + ": " + root.title
            onClicked: root.chosen()
        }
    }
}
