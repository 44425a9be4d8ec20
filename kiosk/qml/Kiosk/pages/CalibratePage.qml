pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// For staff: a bank card, drawn as large as one would be if the size of the glass is known well. Two buttons or keys
// make it as large as the real one that lies on it; no dragging. The diagonal that follows is the number on the box.
FocusScope {
    id: root

    required property Calibration calibration

    readonly property bool upright: height > width
    readonly property int small: 1
    readonly property int large: 12

    Keys.onPressed: event => {
        switch (event.key) {
        case Qt.Key_Plus:
        case Qt.Key_Equal:
        case Qt.Key_Right:
            root.calibration.change(root.small);
            break;
        case Qt.Key_Minus:
        case Qt.Key_Left:
            root.calibration.change(-root.small);
            break;
        case Qt.Key_Up:
        case Qt.Key_PageUp:
            root.calibration.change(root.large);
            break;
        case Qt.Key_Down:
        case Qt.Key_PageDown:
            root.calibration.change(-root.large);
            break;
        case Qt.Key_Escape:
        case Qt.Key_Back:
            root.calibration.leave();
            break;
        default:
            return;
        }
        event.accepted = true;
    }

    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        columns: root.upright ? 1 : 2
        columnSpacing: Theme.px(12)
        rowSpacing: Theme.px(10)

        // The glass on which the card is laid. It lies in the middle: a card sticks nowhere over the edge.
        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            color: Theme.frame
            radius: Theme.radius
            border.width: Theme.line
            border.color: Theme.hair
            Rectangle {
                id: card
                objectName: "card"
                anchors.centerIn: parent
                width: root.calibration.cardWidth
                height: root.calibration.cardHeight
                radius: width * 3.18 / 85.6
                color: Theme.surface
                border.width: Theme.line
                border.color: Theme.text
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("A bank card")
                // As on a card: the chip, and where the number stands.
                Rectangle {
                    x: parent.width * 0.12
                    y: parent.height * 0.33
                    width: parent.width * 0.15
                    height: parent.height * 0.2
                    radius: Theme.radius
                    color: Theme.sunken
                    border.width: Theme.line
                    border.color: Theme.border
                }
                Rectangle {
                    x: parent.width * 0.12
                    y: parent.height * 0.68
                    width: parent.width * 0.76
                    height: parent.height * 0.06
                    color: Theme.sunken
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: root.upright
            Layout.fillHeight: !root.upright
            Layout.preferredWidth: root.upright ? -1 : Math.round(root.width * 0.44)
            Layout.maximumWidth: root.upright ? root.width : Math.round(root.width * 0.44)
            spacing: Theme.px(5)
            Heading {
                Layout.fillWidth: true
                text: qsTr("How large is this screen?")
                cap: Theme.h2
            }
            Words {
                Layout.fillWidth: true
                text: qsTr("Lay a bank card on the drawing. Make the drawing just as large as the card.")
                lineHeight: Theme.reading
            }
            GridLayout {
                Layout.fillWidth: true
                Layout.fillHeight: false
                columns: 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                uniformCellWidths: true
                Step {
                    objectName: "smaller"
                    symbol: "remove"
                    text: qsTr("Smaller")
                    pixels: -root.small
                }
                Step {
                    objectName: "bigger"
                    symbol: "add"
                    text: qsTr("Bigger")
                    pixels: root.small
                }
                Step {
                    objectName: "muchSmaller"
                    symbol: "zoom_out"
                    text: qsTr("Much smaller")
                    pixels: -root.large
                }
                Step {
                    objectName: "muchBigger"
                    symbol: "zoom_in"
                    text: qsTr("Much bigger")
                    pixels: root.large
                }
            }
            Words {
                objectName: "diagonal"
                Layout.fillWidth: true
                text: qsTr("Then the screen is %1 inch from corner to corner. The same number stands on its box.").arg(root.calibration.inches)
                lineHeight: Theme.reading
            }
            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.calibration.problem
                color: Theme.text
                font.weight: Font.Bold
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
            Item {
                visible: !root.upright
                Layout.fillHeight: true
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap
                ActionButton {
                    objectName: "leave"
                    Layout.fillWidth: true
                    Layout.preferredWidth: Theme.px(20)
                    symbol: "close"
                    text: qsTr("Leave it")
                    onClicked: root.calibration.leave()
                }
                ActionButton {
                    objectName: "keep"
                    Layout.fillWidth: true
                    Layout.preferredWidth: Theme.px(20)
                    primary: true
                    focus: true
                    symbol: "check"
                    text: qsTr("Keep this")
                    onClicked: root.calibration.keep()
                }
            }
        }
    }

    component Step: ActionButton {
        required property int pixels
        Layout.fillWidth: true
        Layout.fillHeight: true
        repeats: true
        onClicked: root.calibration.change(pixels)
    }
}
