pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Models

// Words that can be read aloud: the sentence that is said is marked, as in a book.
Words {
    id: root

    required property Narrator narrator
    // Where they begin in what is read; -1 while it is not they that are read.
    property int from: -1

    function mark(): void {
        const rows = from < 0 || text === "" ? [] : narrator.marks(text, width, font, from);
        const tops = rows.length > 0 ? lines() : [];
        marks.model = rows.filter(one => one.line < tops.length).map(one => ({
                    "x": one.left,
                    "y": tops[one.line][0],
                    "width": one.right - one.left,
                    "height": tops[one.line][1] - tops[one.line][0]
                }));
    }

    onFromChanged: later.restart()
    onWidthChanged: later.restart()
    Connections {
        target: root.narrator
        function onSpokenChanged(): void {
            later.restart();
        }
    }
    Timer {
        id: later
        interval: 0
        onTriggered: root.mark()
    }
    Repeater {
        id: marks
        SaidMark {
            required property var modelData
            z: -1
            place: Qt.rect(modelData.x, modelData.y, modelData.width, modelData.height)
        }
    }
}
