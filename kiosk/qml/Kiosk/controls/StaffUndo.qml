import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// Take back what was done last, or do it again; each says what that was.
GridLayout {
    id: root

    // An Editor or a Planning: what it takes back, and how.
    required property var editor
    // What it takes back is told to who listens alone: there is no room to write it.
    property bool brief: false

    // Beside one another while both words fit.
    readonly property real longest: metrics.font.pixelSize <= 0 ? 0 : Math.max(metrics.advanceWidth(undo.text), metrics.advanceWidth(redo.text))
    columns: width > 2 * (longest + 2 * Theme.px(2) + 2) + columnSpacing ? 2 : 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    uniformCellWidths: true
    FontMetrics {
        id: metrics
        font: Theme.face(Theme.font(Theme.small), Font.DemiBold)
    }
    ActionButton {
        id: undo
        objectName: "undo"
        Layout.fillWidth: true
        enabled: root.editor.undoes !== ""
        padX: Theme.px(2)
        cap: Theme.small
        text: qsTr("Undo")
        Accessible.name: root.editor.undoes !== "" ? qsTr("Undo: %1").arg(root.editor.undoes) : text
        onClicked: root.editor.undo()
    }
    ActionButton {
        id: redo
        objectName: "redo"
        Layout.fillWidth: true
        enabled: root.editor.redoes !== ""
        padX: Theme.px(2)
        cap: Theme.small
        text: qsTr("Redo")
        Accessible.name: root.editor.redoes !== "" ? qsTr("Redo: %1").arg(root.editor.redoes) : text
        onClicked: root.editor.redo()
    }
    Words {
        Layout.columnSpan: root.columns
        Layout.fillWidth: true
        visible: text !== "" && !Theme.cramped && !root.brief
        text: root.editor.undoes !== "" ? qsTr("“Undo” takes back: %1").arg(root.editor.undoes) : ""
        cap: Theme.small
        color: Theme.text2
        Accessible.ignored: true
    }
}
