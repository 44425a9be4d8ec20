pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// A picture from nearby. Plus, minus, four arrows and "show all" do everything; two fingers may do it too.
Item {
    id: root

    required property Work work
    readonly property bool upright: height > width
    readonly property bool guided: work.detailCount > 0
    readonly property int panelWidth: Math.round(Math.min(width * 0.5, Theme.px(118 * Math.pow(Theme.textScale, 0.75))))

    // The way the picture is looked at: the magnification (1 = all of it) and the middle, as parts of the picture.
    property real zoom: 1
    property real middleX: 0.5
    property real middleY: 0.5
    readonly property real most: 8

    function show(z: real, x: real, y: real): void {
        const zz = Math.max(1, Math.min(root.most, z));
        const half = 0.5 / zz;
        root.zoom = zz;
        root.middleX = Math.max(half, Math.min(1 - half, x));
        root.middleY = Math.max(half, Math.min(1 - half, y));
    }
    function showAll(): void {
        root.work.lookAtAll();
        root.show(1, 0.5, 0.5);
    }
    function pan(dx: real, dy: real): void {
        root.show(root.zoom, root.middleX + dx * 0.5 / root.zoom, root.middleY + dy * 0.5 / root.zoom);
    }
    Connections {
        target: root.work
        function onPageChanged(): void {
            const box = root.work.detailBox;
            if (box.length === 4)
                root.show(Math.min(0.8 / box[2], 0.8 / box[3]), box[0] + box[2] / 2, box[1] + box[3] / 2);
            else
                root.show(1, 0.5, 0.5);
        }
    }
    Keys.onPressed: event => {
        switch (event.key) {
        case Qt.Key_Plus:
        case Qt.Key_Equal:
            root.show(root.zoom * 1.5, root.middleX, root.middleY);
            break;
        case Qt.Key_Minus:
            root.show(root.zoom / 1.5, root.middleX, root.middleY);
            break;
        case Qt.Key_Left:
            root.pan(-1, 0);
            break;
        case Qt.Key_Right:
            root.pan(1, 0);
            break;
        case Qt.Key_Up:
            root.pan(0, -1);
            break;
        case Qt.Key_Down:
            root.pan(0, 1);
            break;
        default:
            return;
        }
        event.accepted = true;
    }

    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.px(6)
        anchors.bottomMargin: Theme.px(6)
        columns: root.upright ? 1 : 2
        columnSpacing: Theme.px(7)
        rowSpacing: Theme.px(6)

        Rectangle {
            id: view
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.px(60)
            color: Theme.frame
            clip: true
            Image {
                id: picture
                readonly property real fit: implicitWidth > 0 ? Math.min(view.width / implicitWidth, view.height / implicitHeight) : 1
                source: root.work.pagePicture
                asynchronous: true
                smooth: true
                width: Math.round(implicitWidth * fit * root.zoom)
                height: Math.round(implicitHeight * fit * root.zoom)
                x: width <= view.width ? (view.width - width) / 2 : Math.max(view.width - width, Math.min(0, view.width / 2 - root.middleX * width))
                y: height <= view.height ? (view.height - height) / 2 : Math.max(view.height - height, Math.min(0, view.height / 2 - root.middleY * height))
                Accessible.role: Accessible.Graphic
                Accessible.name: root.work.pageAlt
                Behavior on width {
                    NumberAnimation {
                        duration: pinch.active ? 0 : Theme.step
                        easing.type: Easing.InOutCubic
                    }
                }
                Behavior on height {
                    NumberAnimation {
                        duration: pinch.active ? 0 : Theme.step
                        easing.type: Easing.InOutCubic
                    }
                }
                Behavior on x {
                    NumberAnimation {
                        duration: pinch.active || drag.active ? 0 : Theme.step
                        easing.type: Easing.InOutCubic
                    }
                }
                Behavior on y {
                    NumberAnimation {
                        duration: pinch.active || drag.active ? 0 : Theme.step
                        easing.type: Easing.InOutCubic
                    }
                }
            }
            // waiver: an extra beside the buttons, never needed (WCAG 2.5.1)
            PinchHandler {
                id: pinch
                property real before: 1
                target: null
                onActiveChanged: before = root.zoom
                onActiveScaleChanged: root.show(before * activeScale, root.middleX, root.middleY)
            }
            // waiver: as above
            DragHandler {
                id: drag
                property real fromX: 0
                property real fromY: 0
                target: null
                onActiveChanged: {
                    fromX = root.middleX;
                    fromY = root.middleY;
                }
                onActiveTranslationChanged: root.show(root.zoom, fromX - activeTranslation.x / picture.width, fromY - activeTranslation.y / picture.height)
            }
            Rectangle {
                id: map
                visible: root.zoom > 1.05 && picture.implicitWidth > 0
                width: Theme.px(34)
                height: Math.round(width * picture.implicitHeight / Math.max(1, picture.implicitWidth))
                anchors.left: parent.left
                anchors.bottom: parent.bottom
                anchors.margins: Theme.px(4)
                color: Theme.surface
                border.width: Theme.line
                border.color: Theme.border
                Image {
                    anchors.fill: parent
                    anchors.margins: Theme.line
                    source: root.work.pagePicture
                    sourceSize.width: width
                    asynchronous: true
                    Accessible.ignored: true
                }
                Rectangle {
                    readonly property real partX: Math.min(1, view.width / Math.max(1, picture.width))
                    readonly property real partY: Math.min(1, view.height / Math.max(1, picture.height))
                    width: Math.round(map.width * partX)
                    height: Math.round(map.height * partY)
                    x: Math.round((map.width - width) * (partX < 1 ? Math.max(0, Math.min(1, -picture.x / Math.max(1, picture.width - view.width))) : 0))
                    y: Math.round((map.height - height) * (partY < 1 ? Math.max(0, Math.min(1, -picture.y / Math.max(1, picture.height - view.height))) : 0))
                    color: Theme.nothing
                    border.width: Theme.lineStrong
                    border.color: Theme.action
                }
            }
        }

        ColumnLayout {
            Layout.fillWidth: root.upright
            Layout.fillHeight: !root.upright
            Layout.preferredWidth: root.upright ? -1 : root.panelWidth
            Layout.maximumHeight: root.upright ? Math.round(root.height * 0.56) : root.height
            spacing: Theme.px(5)

            ReadingPane {
                Layout.fillWidth: true
                Layout.fillHeight: !root.upright
                Layout.preferredHeight: root.upright ? Math.min(implicitHeight, Theme.px(70)) : -1
                spacing: Theme.px(2)
                Heading {
                    Layout.fillWidth: true
                    visible: !Theme.cramped
                    text: root.work.title
                    cap: Theme.h3
                }
                Words {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: [root.work.pagePlace, root.work.detailPlace].filter(w => w !== "").join(" · ")
                    cap: Theme.small
                    color: Theme.text2
                }
                Words {
                    Layout.fillWidth: true
                    text: root.work.detailText !== "" ? root.work.detailText : root.guided ? qsTr("There is much to see. Choose “Next detail” and look along.") : root.work.pageAlt
                    lineHeight: 1.3
                }
            }
            RowLayout {
                visible: root.guided
                Layout.fillWidth: true
                spacing: Theme.gap
                ActionButton {
                    Layout.fillWidth: true
                    Layout.preferredWidth: Theme.px(20)
                    padX: Theme.px(2)
                    enabled: root.work.detail >= 0
                    symbol: Theme.cramped ? "arrow_back" : ""
                    text: Theme.cramped ? qsTr("Detail") : qsTr("Previous detail")
                    Accessible.name: Theme.cramped ? text + ": " + qsTr("Previous detail") : text
                    onClicked: root.work.look(-1)
                }
                ActionButton {
                    Layout.fillWidth: true
                    Layout.preferredWidth: Theme.px(20)
                    padX: Theme.px(2)
                    primary: true
                    focus: true
                    enabled: root.work.detail < root.work.detailCount - 1
                    symbol: Theme.cramped ? "arrow_forward" : ""
                    text: Theme.cramped ? qsTr("Detail") : qsTr("Next detail")
                    Accessible.name: Theme.cramped ? text + ": " + qsTr("Next detail") : text
                    onClicked: root.work.look(1)
                }
            }
            RowLayout {
                visible: root.work.pageCount > 1
                Layout.fillWidth: true
                spacing: Theme.gap
                ActionButton {
                    Layout.fillWidth: true
                    Layout.preferredWidth: Theme.px(20)
                    padX: Theme.px(2)
                    enabled: root.work.page > 0
                    text: qsTr("Previous picture")
                    onClicked: root.work.turn(-1)
                }
                ActionButton {
                    Layout.fillWidth: true
                    Layout.preferredWidth: Theme.px(20)
                    padX: Theme.px(2)
                    enabled: root.work.page < root.work.pageCount - 1
                    text: qsTr("Next picture")
                    onClicked: root.work.turn(1)
                }
            }
            GridLayout {
                Layout.fillWidth: true
                columns: 4
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                Pad {
                    symbol: "keyboard_arrow_left"
                    Accessible.name: qsTr("Look left")
                    enabled: root.zoom > 1
                    onClicked: root.pan(-1, 0)
                }
                Pad {
                    symbol: "keyboard_arrow_up"
                    Accessible.name: qsTr("Look up")
                    enabled: root.zoom > 1
                    onClicked: root.pan(0, -1)
                }
                Pad {
                    symbol: "keyboard_arrow_down"
                    Accessible.name: qsTr("Look down")
                    enabled: root.zoom > 1
                    onClicked: root.pan(0, 1)
                }
                Pad {
                    symbol: "keyboard_arrow_right"
                    Accessible.name: qsTr("Look right")
                    enabled: root.zoom > 1
                    onClicked: root.pan(1, 0)
                }
                Pad {
                    symbol: "remove"
                    Accessible.name: qsTr("Further away")
                    enabled: root.zoom > 1
                    onClicked: root.show(root.zoom / 1.5, root.middleX, root.middleY)
                }
                Pad {
                    Layout.columnSpan: 2
                    text: Theme.cramped ? qsTr("All") : qsTr("Show all")
                    onClicked: root.showAll()
                }
                Pad {
                    symbol: "add"
                    Accessible.name: qsTr("Nearer")
                    enabled: root.zoom < root.most
                    onClicked: root.show(root.zoom * 1.5, root.middleX, root.middleY)
                }
            }
        }
    }
    component Pad: ActionButton {
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.px(20)
        padX: 0
    }
}
