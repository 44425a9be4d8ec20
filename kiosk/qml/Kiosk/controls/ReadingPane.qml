pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Words that may be longer than the room: two large buttons below turn the page, a finger may also slide.
// The buttons stand below and not beside, so that their coming does not change how the words break.
Item {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    readonly property bool overflows: column.implicitHeight > height + 1
    readonly property bool atStart: flick.contentY <= 1
    readonly property bool atEnd: flick.contentY >= column.implicitHeight - flick.height - 1

    implicitHeight: column.implicitHeight

    // What has the focus is in sight (WCAG 2.4.11).
    readonly property Item focused: Window.activeFocusItem
    onFocusedChanged: {
        for (let item = focused; item; item = item.parent) {
            if (item !== column)
                continue;
            const top = focused.mapToItem(column, 0, 0).y - Theme.px(3);
            const bottom = top + focused.height + Theme.px(6);
            if (top < flick.contentY)
                flick.contentY = Math.max(0, top);
            else if (bottom > flick.contentY + flick.height)
                flick.contentY = Math.min(Math.max(0, column.implicitHeight - flick.height), bottom - flick.height);
            return;
        }
    }

    function turn(direction: int): void {
        const step = flick.height - Theme.font(Theme.body) * 1.5;
        flick.contentY = Math.max(0, Math.min(column.implicitHeight - flick.height, flick.contentY + direction * Math.max(step, flick.height / 2)));
    }

    Flickable {
        id: flick
        objectName: "scroller"
        width: parent.width
        height: parent.height - (root.overflows ? buttons.implicitHeight + Theme.px(4) : 0)
        contentWidth: width
        contentHeight: column.implicitHeight
        clip: true
        interactive: root.overflows
        boundsBehavior: Flickable.StopAtBounds
        ColumnLayout {
            id: column
            width: flick.width
            spacing: Theme.px(4)
        }
    }
    RowLayout {
        id: buttons
        visible: root.overflows
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.gap
        ActionButton {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(20)
            padX: Theme.px(1)
            symbol: "keyboard_arrow_up"
            enabled: !root.atStart
            text: qsTr("Up")
            Accessible.name: qsTr("Up in the text")
            onClicked: root.turn(-1)
        }
        ActionButton {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(20)
            padX: Theme.px(1)
            symbol: "keyboard_arrow_down"
            enabled: !root.atEnd
            text: qsTr("Read on")
            onClicked: root.turn(1)
        }
    }
}
