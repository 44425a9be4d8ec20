import QtQuick
import Kiosk

// Words of which one sentence is marked while it is read aloud: a coloured ground and a line under it.
Words {
    id: root

    // In letters of text, as Narrator tells them.
    property int spokenStart: 0
    property int spokenLength: 0
    // The top of the sentence, whenever it is another one.
    signal spokenAt(real y)

    property var marks: []
    // Of each line its first letter, and its top and bottom; made when first needed.
    property var starts: []
    property var edges: []

    onTextChanged: forget()
    onWidthChanged: forget()
    onFontChanged: forget()
    onSpokenStartChanged: later.restart()
    onSpokenLengthChanged: later.restart()

    function forget(): void {
        starts = [];
        marks = [];
        later.restart();
    }
    function topOf(letter: int): real {
        return ruler.positionToRectangle(letter).y;
    }
    function measure(): void {
        const found = [0];
        const last = topOf(ruler.length);
        for (let y = topOf(0); y < last - 0.5; y = topOf(found[found.length - 1])) {
            let before = found[found.length - 1], after = ruler.length;
            while (after - before > 1) {
                const middle = Math.floor((before + after) / 2);
                if (topOf(middle) > y + 0.5)
                    after = middle;
                else
                    before = middle;
            }
            found.push(after);
        }
        starts = found;
        edges = lines();
    }
    function mark(): void {
        const found = [];
        if (spokenLength > 0 && starts.length === 0)
            measure();
        // Rather no mark than one in the wrong place.
        for (let line = 0; spokenLength > 0 && starts.length === edges.length && line < starts.length; line += 1) {
            const from = Math.max(spokenStart, starts[line]);
            const to = Math.min(spokenStart + spokenLength, starts[line + 1] ?? ruler.length);
            const words = text.slice(from, to).replace(/\s+$/, "");
            if (words !== "") {
                const x = Math.min(ruler.positionToRectangle(from).x, ruler.positionToRectangle(from + words.length - 1).x);
                found.push(Qt.rect(x, edges[line][0], metrics.advanceWidth(words), edges[line][1] - edges[line][0]));
            }
        }
        marks = found;
        if (found.length > 0)
            spokenAt(found[0].y);
    }

    // Lays out the same words, and knows where each letter is.
    TextEdit {
        id: ruler
        visible: false
        width: root.width
        text: root.text
        textFormat: TextEdit.PlainText
        font: root.font
        wrapMode: root.wrapMode
        renderType: root.renderType
        readOnly: true
    }
    FontMetrics {
        id: metrics
        font: root.font
    }
    // Once, after everything has its place; and never after the page is gone, as Qt.callLater would.
    Timer {
        id: later
        interval: 0
        onTriggered: root.mark()
    }
    Repeater {
        model: root.marks
        Rectangle {
            required property rect modelData
            z: -1 // under the letters
            x: modelData.x - Theme.px(0.6)
            y: modelData.y
            width: modelData.width + 2 * Theme.px(0.6)
            height: modelData.height
            color: Theme.spoken
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.lineStrong
                color: Theme.action
            }
        }
    }
}
