pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Letters as they lie on the keyboards of the visitor's language, or in the order of the alphabet; behind one key
// the digits and the letters with accents. Three rows of keys that stay where they are, and a row of long ones.
Column {
    id: root

    property string language: "nl"
    property bool alphabetical: false
    property bool signs: false
    property int tallest: 0
    // As of NumberPad.
    property bool secret: false
    // For whole sentences: capitals, a comma and a full stop, and a third board of signs.
    property bool prose: false
    // The next letter is a capital by itself, as at the beginning of a sentence.
    property bool capitals: false
    signal typed(string key)
    signal orderChosen(bool alphabetical)

    readonly property string rub: "\b"
    readonly property int narrowest: 10 * Theme.targetSmall + 9 * spacing
    readonly property int keyHeight: Math.max(order.implicitHeight, Math.min(Theme.px(30), Math.floor((tallest - 3 * spacing) / 4)))
    // Ten keys, ten, and eight beside the one that rubs out.
    readonly property var letters: ({
            "nl": ["azertyuiop", "qsdfghjklm", "wxcvbn'-"],
            "fr": ["azertyuiop", "qsdfghjklm", "wxcvbn'-"],
            "de": ["qwertzuiop", "asdfghjkl'", "yxcvbnm-"],
            "en": ["qwertyuiop", "asdfghjkl'", "zxcvbnm-"],
            "abc": ["abcdefghij", "klmnopqrst", "uvwxyz'-"]
        })
    readonly property var accents: ({
            "nl": ["éèëêïóöüàç", "áâäíôúûñ"],
            "fr": ["éèêëàâçîïô", "ùûüÿœæöñ"],
            "de": ["äöüßéèêàâç", "áëïíóôúñ"],
            "en": ["éèêëàâäçñö", "áíïóôúüø"]
        })
    readonly property var marks: ["?!:;()\"…/&", "€%+=*#@_«»", "–¿¡§°~[]"]
    // Which board of signs lies there instead of the letters: digits and accents, or marks.
    property bool punctuation: false
    readonly property var rows: signs ? (punctuation ? marks : ["1234567890", ...accents[language]]) : letters[alphabetical ? "abc" : language]
    // The next letter is a capital because somebody asked for it, or is none.
    property bool shifted: false
    readonly property bool raised: prose && !signs && capitals !== shifted

    function type(letter: string): void {
        root.typed(root.raised ? root.capital(letter) : letter);
        root.shifted = false;
    }
    // "ß" has no capital that everybody knows.
    function capital(letter: string): string {
        return letter === "ß" ? letter : letter.toUpperCase();
    }

    spacing: Theme.px(3)

    Repeater {
        model: 3
        Item {
            id: line
            required property int index
            width: root.width
            height: root.keyHeight
            Repeater {
                model: line.index < 2 ? 10 : 8
                LetterKey {
                    required property int index
                    readonly property string letter: root.rows[line.index][index]
                    column: index
                    height: line.height
                    secret: root.secret
                    text: root.prose && !root.raised ? letter : root.capital(letter)
                    onClicked: root.type(letter)
                }
            }
            LetterKey {
                visible: line.index === 2
                column: 8
                span: 2
                height: line.height
                symbol: "backspace"
                text: qsTr("Rub out")
                onClicked: root.typed(root.rub)
            }
        }
    }
    Item {
        width: root.width
        height: root.keyHeight
        LetterKey {
            span: 2
            height: parent.height
            turns: true
            current: root.signs && !root.punctuation
            text: "12 " + root.capital(root.accents[root.language][0][0])
            said: qsTr("digits and accents")
            Accessible.name: text + ": " + said
            onClicked: {
                root.signs = !current;
                root.punctuation = false;
            }
        }
        LetterKey {
            visible: root.prose
            column: 2
            height: parent.height
            turns: true
            current: root.signs && root.punctuation
            text: "?!"
            said: qsTr("marks")
            Accessible.name: text + ": " + said
            onClicked: {
                root.signs = !current;
                root.punctuation = root.signs;
            }
        }
        LetterKey {
            id: order
            column: root.prose ? 3 : 2
            span: 2
            height: parent.height
            turns: true
            current: root.alphabetical && !root.signs
            text: root.letters["abc"][0].slice(0, 3).toUpperCase()
            said: qsTr("letters in the order of the alphabet")
            Accessible.name: text + ": " + said
            onClicked: {
                root.orderChosen(root.signs || !root.alphabetical);
                root.signs = false;
            }
        }
        LetterKey {
            visible: root.prose
            column: 5
            height: parent.height
            turns: true
            current: root.raised
            text: "Aa" // waiver: the same letter in every language
            said: qsTr("capital")
            Accessible.name: text + ": " + said
            onClicked: root.shifted = !root.shifted
        }
        LetterKey {
            column: root.prose ? 6 : 4
            span: root.prose ? 2 : 6
            height: parent.height
            secret: root.secret
            symbol: "space_bar"
            text: qsTr("Space")
            onClicked: root.typed(" ")
        }
        Repeater {
            model: root.prose ? [",", "."] : []
            LetterKey {
                required property string modelData
                required property int index
                column: 8 + index
                height: parent.height
                secret: root.secret
                text: modelData
                onClicked: root.typed(modelData)
            }
        }
    }
}
