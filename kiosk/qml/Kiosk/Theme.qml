pragma Singleton
import QtQuick

// Every colour, size and time on screen. ThemeWishes binds the inputs to the Session; all else follows.
// Sizes are millimetres on the glass; px() turns them into pixels and never rounds down (20.0 mm stays 20 mm).
QtObject {
    id: theme

    // --- inputs
    property real pxPerMm: 4.03
    property real textScale: 1.0
    property string name: "day"
    property bool reducedMotion: false
    property string language: "nl"
    // Pages lie wide, on a glass so high: the band alone where the buttons are low and a picture is above it.
    property bool wide: true
    property real heightMm: 268
    // A wide screen that is low for its letters: pages show less at once.
    property bool cramped: false
    // Pixels from the top above which nothing may be touched (EN 301 549, 8.3: 1220 mm above the floor).
    property int reach: 0
    // That is 1100 mm, as this visitor wants the buttons low; the picture of an upright page takes all above it.
    property bool low: false
    // What is pressed most stands at the left.
    property bool leftHanded: false
    // Of a row in which what is pressed stands at the end; never of the bar, and never of texts.
    readonly property int handed: leftHanded ? Qt.RightToLeft : Qt.LeftToRight

    // Letters, words and lines further apart (WCAG 1.4.12), as parts of the size of the letters.
    property bool spaced: false
    readonly property real letterGap: spaced ? 0.12 : 0
    readonly property real wordGap: spaced ? 0.16 : 0
    // Very large letters leave no room for it on buttons, nor do large ones on a low screen.
    readonly property real labelGap: textScale > (cramped ? 1.4 : 1.7) ? 0 : letterGap
    // So many times as wide as usual is a word on a button, more or less.
    readonly property real wordScale: textScale * (labelGap > 0 ? 1.25 : 1)
    // Lines of what one reads, 1.5 times the size of their letters also where pixels are few: the font's own are 1.3
    // apart. The few words on a button stand as close as they did.
    function spread(own: real): real {
        return spaced ? Math.max(own, 1.17) : own;
    }

    // What a button is spoken in, by who reads the screen aloud (WCAG 3.1.1).
    readonly property var locale: Qt.locale(language)

    // --- sizes
    function px(mm: real): int {
        return Math.ceil(mm * theme.pxPerMm - 0.001);
    }
    // Capital height in mm to font size in pixels. 0.668 is the cap height of Atkinson Hyperlegible Next.
    // The smallest letters grow by the whole factor; what is larger already grows until it is a little above them.
    function font(cap: real): int {
        const grown = Math.max(cap, Math.min(cap * theme.textScale, theme.small * theme.textScale * 1.1));
        return Math.ceil(grown / 0.668 * theme.pxPerMm);
    }
    // Of a text to read page by page: it has room to grow by the whole factor, however large it is.
    function fontToRead(cap: real): int {
        return Math.ceil(cap * theme.textScale / 0.668 * theme.pxPerMm);
    }
    // To measure words as they will be drawn on a button.
    function face(pixels: int, weight: int): font {
        return lettering(pixels, weight, theme.labelGap);
    }
    function lettering(pixels: int, weight: int, gap: real): font {
        return Qt.font({
            family: theme.family,
            pixelSize: pixels,
            weight: weight,
            letterSpacing: gap * pixels,
            wordSpacing: gap > 0 ? theme.wordGap * pixels : 0
        });
    }
    readonly property real small: 4.8
    readonly property real body: 5.2
    readonly property real button: 5.2
    readonly property real h3: 7.0
    readonly property real h2: 9.0
    readonly property real h1: 13.0

    readonly property int target: px(20)
    readonly property int targetSmall: px(15)
    // Where there are few, as in the simple view.
    readonly property int targetLarge: px(28)
    readonly property int gap: px(5)
    readonly property int margin: px(12)
    readonly property int gutter: px(6)
    readonly property int radius: px(3)
    readonly property int line: Math.max(1, px(0.5))
    readonly property int lineStrong: px(1.2)
    // Of a text to read: almost 1.5 times the size of its letters.
    readonly property real reading: spread(cramped ? 1 : 1.13)

    readonly property int icon: px(8.5 * Math.pow(textScale, 0.7))

    readonly property string family: "Atkinson Hyperlegible Next"

    // --- times in milliseconds
    readonly property int fade: reducedMotion ? 80 : 200
    readonly property int step: reducedMotion ? 0 : 600
    readonly property int crossFade: reducedMotion ? 0 : 1200
    readonly property int hold: 9000
    readonly property int breath: 900
    readonly property int moment: 500

    // To read long on, in the colours of an old book.
    readonly property var softPaper: ({
            surface: "#F4E8D0",
            text: "#3B2F1E",
            text2: "#5A4A33",
            said: "#E2CC9B",
            saidLine: "#5A4A33"
        })
    // In seconds: so long a finger stays where staff come in.
    readonly property real toStaff: 5
    // That fingers stay where they are, when they do.
    readonly property int rest: 120
    // Before what did not come is asked for once more.
    readonly property int again: 15000

    // A telephone reads black on white, whatever the theme.
    readonly property color codeGround: "#FFFFFF"

    // Captions are read on any picture, in the colours that a visitor wants and whatever the theme.
    readonly property var captionColours: ({
            "white": {
                canvas: "#000000",
                pressed: "#404040",
                text: "#FFFFFF",
                action: "#FFFFFF"
            },
            "yellow": {
                canvas: "#000000",
                pressed: "#3D3D00",
                text: "#FFFF00",
                action: "#FFFF00"
            },
            "paper": {
                canvas: "#FFFFFF",
                pressed: "#D9D9D9",
                text: "#000000",
                action: "#000000"
            },
            "sun": {
                canvas: "#FFFF00",
                pressed: "#D9D900",
                text: "#000000",
                action: "#000000"
            }
        })

    // --- colours (contrast of each pair is checked by tests/ui/test_theme.py)
    readonly property var palette: Palettes.all[name] ?? Palettes.all["day"]
    readonly property color canvas: palette.canvas
    readonly property color surface: palette.surface
    readonly property color sunken: palette.sunken
    // A button under a finger.
    readonly property color pressed: palette.pressed
    readonly property color frame: palette.frame
    readonly property color hair: palette.hair
    readonly property color text: palette.text
    readonly property color text2: palette.text2
    readonly property color action: palette.action
    readonly property color inkOnAction: palette.inkOnAction
    readonly property color actionPressed: palette.actionPressed
    readonly property color border: palette.border
    readonly property color focusOuter: palette.focusOuter
    readonly property color focusInner: palette.focusInner
    readonly property color selected: palette.selected
    readonly property color inkOnSelected: palette.inkOnSelected
    // Behind words that are being read aloud.
    readonly property color said: palette.said
    readonly property color disabled: palette.disabled
    readonly property color nothing: "transparent"

    // Nobody is there: as little light as can still be read, whatever the theme.
    readonly property color night: "#000000"
    readonly property color inkAtNight: "#A8A296"

    // --- pictures
    // So many pixels of the glass for one of a picture's own; what would be larger hangs on a mat instead.
    readonly property real mostEnlarged: 1.5
}
