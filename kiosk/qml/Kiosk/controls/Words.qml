import QtQuick
import QtQuick.Templates as T
import Kiosk

// Text on screen: always plain (a title must not fetch a picture), sized by its capitals in millimetres.
Text {
    property real cap: Theme.body
    // There is no room for letters further apart.
    property bool close: false
    readonly property real gap: close ? 0 : onButton ? Theme.labelGap : Theme.letterGap
    property bool onButton: false
    // The size of its letters.
    property int pixels: Theme.font(cap)
    // Of these words (BCP 47), where it is not the visitor's: a voice speaks it. A Tongue tells it a screen reader.
    property string tongue: ""
    readonly property bool foreign: tongue !== "" && tongue !== Theme.language
    property bool told: false

    textFormat: Text.PlainText
    font.family: Theme.family
    font.pixelSize: pixels
    font.letterSpacing: gap * pixels
    font.wordSpacing: gap > 0 ? Theme.wordGap * pixels : 0
    lineHeight: onButton ? 1 : Theme.spread(1)
    color: Theme.text
    wrapMode: Text.Wrap
    verticalAlignment: Text.AlignVCenter
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: told && foreign
    // Inside a button they are the name of the button, told once.
    Component.onCompleted: {
        let above = parent;
        while (above !== null && !(above instanceof T.AbstractButton))
            above = above.parent;
        if (above !== null)
            Accessible.ignored = onButton = true;
    }

    // Top and bottom of each line, also where another script makes one higher than the next.
    function lines(): var {
        const found = [];
        const note = line => found.push([line.y, lineHeightMode === Text.FixedHeight ? line.height : line.height / lineHeight]);
        lineLaidOut.connect(note);
        forceLayout();
        lineLaidOut.disconnect(note);
        forceLayout(); // who listens moves the lines down by the space between them
        return found.map((line, at) => {
            const next = at + 1 < found.length ? found[at + 1][0] : Infinity;
            return [line[0] - found[0][0], Math.min(line[0] + line[1], next) - found[0][0]];
        });
    }
}
