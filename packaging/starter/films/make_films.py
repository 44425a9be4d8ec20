"""Make the films of the starter collection: a camera moves slowly over a painting that hangs on a wall.

    python packaging/starter/films/make_films.py [SLUG ...]      makes the .mp4 files and the stills
    python packaging/starter/films/make_films.py --stills        makes only poster.jpg and thumbnail.jpg
    python packaging/starter/films/make_films.py --look FOLDER   writes a few still frames instead

What is made goes to assets/starter/films/SLUG; a film takes a few minutes. Every frame is cut from one large
picture at fractions of a pixel, so that nothing trembles. Sound is brought to -23 LUFS (EBU R 128). Needs
Pillow, ffmpeg and, for spoken descriptions, espeak-ng. Words are never drawn into the picture: they are in
the WebVTT files beside it.
"""

import argparse
import json
import random
import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw, ImageFilter

HERE = Path(__file__).resolve().parent
STARTER = HERE.parents[2] / "assets" / "starter"
WIDTH, HEIGHT, RATE = 1280, 720, 25
MEGABYTES = 5.7
"""Of a whole film."""
AUDIO_BITS = 96_000
FADE = 1.6
"""Seconds in which one shot fades into the next."""
BLACK = 2.0
"""Seconds from and to black."""
SCALE = 4
"""The painting is enlarged so many times before the camera moves over it."""
WORDS_A_MINUTE = 150
"""Of the spoken description."""

View = tuple[float, float, float]


# ---- picture ------------------------------------------------------------------------------------------


class Wall:
    """The painting on its wall, large; ``frame`` is what the camera sees of it."""

    def __init__(self, painting: Image.Image, colour: str) -> None:
        large = painting.resize((painting.width * SCALE, painting.height * SCALE), Image.Resampling.LANCZOS)
        large = large.filter(ImageFilter.UnsharpMask(radius=SCALE * 0.9, percent=35, threshold=2))
        self.width, self.height = large.size
        margin = round(self.width * 0.32)
        size = (self.width + 2 * margin, self.height + 2 * margin)
        self.left = self.top = margin
        self.picture = _lit(size, colour)
        frame = round(self.width * 0.012)
        box = (margin - frame, margin - frame, margin + self.width + frame, margin + self.height + frame)
        self._shadow(box, frame)
        draw = ImageDraw.Draw(self.picture)
        draw.rectangle(box, fill="#2e2318")
        inner = frame // 4
        draw.rectangle(
            (box[0] + inner, box[1] + inner, box[2] - inner, box[3] - inner), outline="#6f5836", width=inner
        )
        self.picture.paste(large, (margin, margin))

    def _shadow(self, box: tuple[int, int, int, int], frame: int) -> None:
        """The light comes from above."""
        small = Image.new("L", (self.picture.width // 8, self.picture.height // 8), 0)
        left, top, right, bottom = (value // 8 for value in box)
        ImageDraw.Draw(small).rectangle((left, top + frame // 4, right, bottom + frame // 3), fill=190)
        mask = small.filter(ImageFilter.GaussianBlur(frame / 5)).resize(
            self.picture.size, Image.Resampling.BICUBIC
        )
        self.picture.paste("#000000", mask=mask)

    def frame(self, view: View) -> Image.Image:
        """1280 x 720 dots."""
        x, y, width = view
        step = width * self.width / WIDTH
        left = self.left + x * self.width - step * WIDTH / 2
        top = self.top + y * self.height - step * HEIGHT / 2
        return self.picture.transform(
            (WIDTH, HEIGHT), Image.Transform.AFFINE, (step, 0, left, 0, step, top), Image.Resampling.BICUBIC
        )


def _lit(size: tuple[int, int], colour: str) -> Image.Image:
    """A plain wall, lighter in the middle, with the grain of plaster so that the light shows no steps."""
    wall = Image.new("RGB", size, colour)
    light = Image.radial_gradient("L").resize(size, Image.Resampling.BICUBIC).point(lambda value: 255 - value)
    wall.paste("#ffffff", mask=light.point(lambda value: value * 0.10))
    chance = random.Random(1)
    grain = Image.frombytes("L", (512, 512), bytes(128 + round(chance.gauss(0, 3)) for _ in range(512 * 512)))
    tile = Image.new("L", size)
    for x in range(0, size[0], 512):
        for y in range(0, size[1], 512):
            tile.paste(grain, (x, y))
    grey = Image.merge("RGB", (tile, tile, tile))
    return Image.blend(wall, Image.composite(wall, grey, Image.new("L", size, 235)), 0.35)


def view_at(shot: dict[str, Any], moment: float) -> View:
    """Where the camera is, ``moment`` (0 to 1) of the way through a shot: softly begun and ended."""
    if "hold" in shot:
        before, after = shot["hold"]
        eased = _soft((moment * shot["seconds"] - before) / (shot["seconds"] - before - after))
    else:
        eased = 0.6 * moment + 0.4 * _soft(moment)
    (x0, y0, w0), (x1, y1, w1) = shot["from"], shot["to"]
    width = w0 * (w1 / w0) ** eased
    way = (width - w0) / (w1 - w0) if abs(w1 - w0) > 1e-6 else eased
    return x0 + (x1 - x0) * way, y0 + (y1 - y0) * way, width


def frame_at(film: dict[str, Any], wall: Wall, second: float) -> Image.Image:
    """The film at a moment, with its fades."""
    begins, start = [], 0.0
    for shot in film["shot"]:
        begins.append(start)
        start += shot["seconds"] - FADE
    shown: Image.Image | None = None
    for shot, begin in zip(film["shot"], begins, strict=True):
        moment = (second - begin) / shot["seconds"]
        if not 0 <= moment <= 1:
            continue
        frame = wall.frame(view_at(shot, moment))
        shown = frame if shown is None else Image.blend(shown, frame, _soft((second - begin) / FADE))
    assert shown is not None, f"{film['slug']}: nothing is shown at {second} s"
    light = min(_soft(second / BLACK), _soft((film["seconds"] - second) / BLACK))
    return shown if light >= 1 else Image.blend(Image.new("RGB", shown.size), shown, light)


def _soft(part: float) -> float:
    part = max(0.0, min(1.0, part))
    return part * part * (3 - 2 * part)


def painting_of(film: dict[str, Any]) -> Image.Image:
    """The painting of a film, without its rough edges, at its own size."""
    work = tomllib.loads((HERE.parent / "works" / f"{film['painting']}.toml").read_text("utf-8"))
    with Image.open(STARTER / "works" / film["painting"] / work["file"]) as picture:
        left, top, right, bottom = film["trim"]
        return picture.convert("RGB").crop((left, top, picture.width - right, picture.height - bottom))


def hang(film: dict[str, Any]) -> Wall:
    """The painting of a film on its wall."""
    return Wall(painting_of(film), film["wall"])


# ---- sound --------------------------------------------------------------------------------------------


def run(*command: str | Path, **more: Any) -> subprocess.CompletedProcess[str]:
    """A program that must succeed; its words are in the answer."""
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, **more)
    if done.returncode:
        sys.exit(f"{command[0]}: {done.stderr.strip()[-600:]}")
    return done


def make_sea(target: Path, seconds: float) -> None:
    """Surf: soft noise that comes and goes, each side of the room in its own time."""
    sides = [
        f"anoisesrc=color=pink:seed={seed}:duration={seconds}:sample_rate=48000,"
        f"lowpass=f=1400,highpass=f=70,"
        f"volume='0.35+0.65*pow(0.5-0.5*cos(2*PI*t/{slow}+{seed}),2)+0.12*sin(2*PI*t/{quick})':eval=frame"
        for seed, slow, quick in ((1, 8.3, 3.1), (2, 9.7, 3.7))
    ]
    graph = f"{sides[0]}[l];{sides[1]}[r];[l][r]join=inputs=2:channel_layout=stereo,volume=6dB"
    run("ffmpeg", "-v", "error", "-y", "-filter_complex", graph, "-t", f"{seconds}", target)


def mix(film: dict[str, Any], folder: Path) -> Path:
    """All sounds of a film at their moments, as long as the film."""
    inputs: list[str | Path] = []
    graph = []
    for number, sound in enumerate(film["sound"]):
        if sound["work"] == "sea":
            file = folder / "sea.wav"
            make_sea(file, sound["until"] - sound["at"])
        else:
            work = tomllib.loads((HERE.parent / "works" / f"{sound['work']}.toml").read_text("utf-8"))
            file = STARTER / "works" / sound["work"] / work["file"]
        inputs += ["-i", file]
        length = sound["until"] - sound["at"]
        steps = [
            f"[{number}:a]aresample=48000",
            "aformat=sample_fmts=fltp:channel_layouts=stereo",
            f"atrim=0:{length}",
        ]
        if "fade_in" in sound:
            steps.append(f"afade=t=in:d={sound['fade_in']}")
        if "fade_out" in sound:
            steps.append(f"afade=t=out:st={length - sound['fade_out']}:d={sound['fade_out']}")
        steps.append(f"volume={sound.get('loudness', 0)}dB")
        steps.append(f"adelay={round(sound['at'] * 1000)}:all=1[s{number}]")
        graph.append(",".join(steps))
    names = "".join(f"[s{number}]" for number in range(len(graph)))
    graph.append(f"{names}amix=inputs={len(names) // 4}:normalize=0,apad,atrim=0:{film['seconds']}[out]")
    target = folder / "mix.wav"
    run("ffmpeg", "-v", "error", "-y", *inputs, "-filter_complex", ";".join(graph), "-map", "[out]", target)
    return target


def described(film: dict[str, Any], language: str, music: Path, folder: Path) -> Path:
    """The spoken description over music that makes room for it."""
    inputs: list[str | Path] = ["-i", music]
    graph = []
    cues = descriptions(STARTER / "films" / film["slug"] / f"{film['slug']}.descriptions.{language}.vtt")
    for number, (start, end, text) in enumerate(cues, start=1):
        spoken = folder / f"spoken-{number}.wav"
        run("espeak-ng", "-v", language, "-s", str(WORDS_A_MINUTE), "-p", "42", "-w", spoken, text)
        seconds = float(
            run("ffprobe", "-v", "error", "-show_entries", "format=duration", "-of", "csv=p=0", spoken).stdout
        )
        if start + seconds > end:
            sys.exit(
                f"{film['slug']}, {language}: “{text[:30]}…” takes {seconds:.1f} s, not {end - start:.1f}."
            )
        inputs += ["-i", spoken]
        graph.append(
            f"[{number}:a]aresample=48000,aformat=sample_fmts=fltp:channel_layouts=stereo,highpass=f=90,"
            f"adelay={round(start * 1000)}:all=1[d{number}]"
        )
    names = "".join(f"[d{number}]" for number in range(1, len(cues) + 1))
    graph.append(
        f"{names}amix=inputs={len(cues)}:normalize=0,apad,atrim=0:{film['seconds']},loudnorm=I=-20,asplit[v][k]"
    )
    graph.append("[0:a]volume=-6dB[m]")
    graph.append("[m][k]sidechaincompress=threshold=0.02:ratio=8:attack=120:release=900[q]")
    graph.append(f"[q][v]amix=inputs=2:normalize=0,atrim=0:{film['seconds']}[out]")
    target = folder / f"described-{language}.wav"
    run("ffmpeg", "-v", "error", "-y", *inputs, "-filter_complex", ";".join(graph), "-map", "[out]", target)
    return target


def descriptions(file: Path) -> list[tuple[float, float, str]]:
    """Begin, end and words of each cue."""
    found = re.findall(
        r"(\d\d):(\d\d\.\d{3}) --> (\d\d):(\d\d\.\d{3})[^\n]*\n((?:[^\n]+\n?)+)", file.read_text("utf-8")
    )
    return [
        (int(m) * 60 + float(s), int(n) * 60 + float(t), " ".join(text.split())) for m, s, n, t, text in found
    ]


def levelled(sound: Path) -> str:
    """The filter that brings this sound to -23 LUFS with one even gain (EBU R 128), measured first."""
    told = run(
        "ffmpeg",
        "-hide_banner",
        "-i",
        sound,
        "-af",
        "loudnorm=I=-23:TP=-2:LRA=20:print_format=json",
        "-f",
        "null",
        "-",
    ).stderr
    found = json.loads(told[told.rindex("{") : told.rindex("}") + 1])
    return (
        "loudnorm=I=-23:TP=-2:LRA=20:linear=true:"
        f"measured_I={found['input_i']}:measured_TP={found['input_tp']}:measured_LRA={found['input_lra']}:"
        f"measured_thresh={found['input_thresh']}:offset={found['target_offset']},aresample=48000"
    )


# ---- film ---------------------------------------------------------------------------------------------


def draw(film: dict[str, Any], wall: Wall, folder: Path) -> Path:
    """The moving picture without sound, in two passes so that its bytes go where something moves."""
    whole, target = folder / "whole.mkv", folder / "picture.mp4"
    writer = subprocess.Popen(
        [
            *(
                "ffmpeg",
                "-v",
                "error",
                "-y",
                "-f",
                "rawvideo",
                "-pix_fmt",
                "rgb24",
                "-s",
                f"{WIDTH}x{HEIGHT}",
            ),
            *("-r", str(RATE), "-i", "-", "-vf", "scale=out_color_matrix=bt709:out_range=tv,format=yuv420p"),
            *("-c:v", "libx264", "-qp", "0", "-preset", "ultrafast", str(whole)),
        ],
        stdin=subprocess.PIPE,
    )
    assert writer.stdin
    for number in range(round(film["seconds"] * RATE)):
        writer.stdin.write(frame_at(film, wall, number / RATE).tobytes())
    writer.stdin.close()
    if writer.wait():
        sys.exit("ffmpeg could not write the film.")
    bits = round(MEGABYTES * 8e6 / film["seconds"] - AUDIO_BITS - 6_000)
    for number in ("1", "2"):
        run(
            *("ffmpeg", "-v", "error", "-y", "-i", whole, "-c:v", "libx264", "-profile:v", "high"),
            *("-level", "3.1", "-preset", "slower", "-b:v", str(bits), "-maxrate", "4M", "-bufsize", "8M"),
            *("-g", "100", "-aq-mode", "3", "-colorspace", "bt709", "-color_primaries", "bt709"),
            *("-color_trc", "bt709", "-color_range", "tv", "-pass", number, "-passlogfile", folder / "log"),
            *(["-f", "null", "-"] if number == "1" else [target]),
        )
    return target


def join(picture: Path, sound: Path, language: str, target: Path) -> None:
    """Picture and sound in one file that can play before it is whole (index first)."""
    tags = (
        "-metadata:s:a:0",
        f"language={language}",
        "-movflags",
        "+faststart",
        "-map_metadata",
        "-1",
        "-fflags",
        "+bitexact",
    )
    run(
        *(
            "ffmpeg",
            "-v",
            "error",
            "-y",
            "-i",
            picture,
            "-i",
            sound,
            "-map",
            "0:v",
            "-map",
            "1:a",
            "-c:v",
            "copy",
        ),
        *("-af", levelled(sound), "-c:a", "aac", "-b:a", str(AUDIO_BITS), "-ac", "2", *tags, target),
    )


def make_stills(film: dict[str, Any], wall: Wall, folder: Path) -> None:
    """The poster is the whole painting at its own size: a screen must know how far it may enlarge it, and a
    frame of the film is enlarged already. The card shows a part, so that it is not taken for the painting's.
    """
    painting_of(film).save(folder / film["poster"], quality=92, optimize=True)
    frame_at(film, wall, film["thumbnail_at"]).resize((640, 360), Image.Resampling.LANCZOS).save(
        folder / "thumbnail.jpg", quality=88, optimize=True
    )


def make(film: dict[str, Any]) -> None:
    """All files of one film."""
    folder = STARTER / "films" / film["slug"]
    folder.mkdir(parents=True, exist_ok=True)
    wall = hang(film)
    make_stills(film, wall, folder)
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        sound = mix(film, work)
        spoken = {language: described(film, language, sound, work) for language in film["described"]}
        picture = draw(film, wall, work)
        join(picture, sound, "und", folder / film["files"][0])
        three = {"nl": "nld", "fr": "fra", "de": "deu", "en": "eng"}
        for language, voice in spoken.items():
            join(picture, voice, three[language], folder / f"{film['slug']}-{language}-ad.mp4")
    for file in sorted(folder.iterdir()):
        sys.stdout.write(f"{file.stat().st_size / 1e6:6.2f} MB  {file.relative_to(STARTER)}\n")


def look(film: dict[str, Any], folder: Path) -> None:
    """The beginning, middle and end of each shot, side by side."""
    wall, start = hang(film), 0.0
    sheet = Image.new("RGB", (640 * 3, 360 * len(film["shot"])))
    for row, shot in enumerate(film["shot"]):
        for column, part in enumerate((0.15, 0.5, 0.85)):
            frame = frame_at(film, wall, start + shot["seconds"] * part)
            sheet.paste(frame.resize((640, 360), Image.Resampling.LANCZOS), (640 * column, 360 * row))
        start += shot["seconds"] - FADE
    sheet.save(folder / f"{film['slug']}.png")
    frame_at(film, wall, start - 3).save(folder / f"{film['slug']}-frame.png")


def main() -> None:
    """Make the films that are named, or all."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("slug", nargs="*", help="only these films")
    parser.add_argument("--stills", action="store_true", help="only poster.jpg and thumbnail.jpg")
    parser.add_argument("--look", type=Path, metavar="FOLDER", help="write still frames there instead")
    chosen = parser.parse_args()
    films = tomllib.loads((HERE / "films.toml").read_text("utf-8"))["film"]
    for film in films:
        if chosen.slug and film["slug"] not in chosen.slug:
            continue
        shown = sum(shot["seconds"] - FADE for shot in film["shot"]) + FADE
        if abs(shown - film["seconds"]) > 0.05:
            sys.exit(f"{film['slug']}: the shots take {shown:.1f} s, the film {film['seconds']:.1f} s.")
        if chosen.look:
            look(film, chosen.look)
        elif chosen.stills:
            make_stills(film, hang(film), STARTER / "films" / film["slug"])
        else:
            make(film)


if __name__ == "__main__":
    main()
