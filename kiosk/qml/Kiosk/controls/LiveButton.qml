import Kiosk

// The way from the start page to what is live; not there while nothing is.
ActionButton {
    required property string hint

    visible: hint !== ""
    symbol: "live_tv"
    text: hint
}
