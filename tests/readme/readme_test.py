# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: readme_test.py SOURCE_DIR PATHLIGHT_BUNDLE
Makes a module of every example in README.md and lets `pathlight-bundle check` look at it. What an example leaves out is
filled in: the scene that follows, and as many words and posts as the type asks for."""

import pathlib
import re
import subprocess
import sys
import tempfile

DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200"><circle cx="160" cy="100" r="44"/></svg>\n'


def field(scene, name):
    return re.search(rf"^(?:- |  ){name}: (\S+)", scene, re.M).group(1)


def chained(scenes):
    """The scenes with each leading to the next one; stories keep their ways, and the last of them ends the module."""
    others = [scene for scene in scenes if field(scene, "type") != "story" and "- id: once-more" not in scene]
    rest = [scene for scene in scenes if scene not in others]
    branches = [scene for scene in rest if field(scene, "type") == "branch"]
    following = [field(scene, "id") for scene in others[1:] + branches] + ["goodbye"]
    linked = [re.sub(r"^  next: .*", f"  next: {after}", scene, flags=re.M) for scene, after in zip(others, following)]
    return linked + branches + [scene for scene in rest if scene not in branches]


def filled(text):
    words = "".join(f", {{id: word-{number}, text: word}}" for number in range(10))
    posts = "".join(f"    - {{id: post-{number}, topic: cats, author: Mina, text: A cat.}}\n" for number in range(6))
    return text.replace("{id: lamp, text: lamp}]", "{id: lamp, text: lamp}" + words + "]") \
               .replace("advert: true}\n", "advert: true}\n" + posts)


def main(source, tool):
    readme = pathlib.Path(source, "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```yaml\n(.*?)```", readme, re.S)
    bundle, head = (next(block for block in blocks if block.startswith(f"# {name}.yaml")) for name in ("bundle", "module"))
    media = next(block for block in blocks if block.startswith("- {id: m99-street"))
    scenes = [block for block in blocks if re.match(r"- id: \S+\n  type: ", block)]
    types = {path.stem.removeprefix("scene-") for path in pathlib.Path(source, "content/schema").glob("scene-*.json")}
    if missing := types - {field(scene, "type") for scene in scenes}:
        sys.exit(f"README.md shows no scene of type {', '.join(sorted(missing))}")

    body = filled("".join(chained(scenes)))
    pictures = set(re.findall(r"picture: ([a-z0-9-]+)", body))
    with tempfile.TemporaryDirectory() as name:
        module = pathlib.Path(name, "modules/m99-my-topic")
        module.mkdir(parents=True)
        pathlib.Path(name, "bundle.yaml").write_text(re.sub(r".*tag: ar,.*\n", "", bundle), encoding="utf-8")
        start = field(chained(scenes)[0], "id")
        head = head.replace("start: welcome", f"start: {start}").replace("scenes: []", "scenes:")
        (module / "module.yaml").write_text(head + re.sub(r"^", "  ", body, flags=re.M).rstrip() + "\n", encoding="utf-8")
        (module / "media.yaml").write_text(media + "".join(f"- {{id: {one}, file: {one}.svg, decorative: true}}\n"
                                                           for one in pictures), encoding="utf-8")
        for drawing in {"street", "leaf", *pictures}:
            (module / f"{drawing}.svg").write_text(DRAWING, encoding="utf-8")
        sys.exit(subprocess.run([tool, "check", name], check=False).returncode)


if __name__ == "__main__":
    main(*sys.argv[1:])
