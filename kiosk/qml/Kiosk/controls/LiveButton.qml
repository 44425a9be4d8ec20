import Kiosk

// The way from the start page to what is live; not there while nothing is.
ActionButton {
    required property string hint
    // The title in it: { title, language }.
    required property var named

    visible: hint !== ""
    symbol: "live_tv"
    text: hint
    title: named.title ?? ""
    tongue: named.language ?? ""
}
