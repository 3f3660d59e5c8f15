package app.latent.vault.health;

import static app.latent.vault.health.Bytes.name;
import static app.latent.vault.health.Damages.LONG_PHOTO;
import static app.latent.vault.health.Damages.PHOTO;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Damages of names. */
final class NameDamages {

    private static final String UNKNOWN = "UnknownName WARN ?";

    private NameDamages() {}

    private static String changed(String name, int at) {
        char other = name.charAt(at) == 'A' ? 'B' : 'A';
        return name.substring(0, at) + other + name.substring(at + 1);
    }

    private static Damage renamed(String name, Damage.Action action) {
        return Damage.of(name, action).content(UNKNOWN).touching(PHOTO).healed();
    }

    private static Damage longName(String name, String found, Damage.Action action) {
        return Damage.of(name, action).structure(found).touching(LONG_PHOTO).leaving();
    }

    private static Path nameFile(SampleVault vault) throws java.io.IOException {
        return vault.node(LONG_PHOTO).resolve("name.c9s");
    }

    static List<Damage> all() {
        return List.of(
                renamed("a letter of a name", v -> Bytes.rename(v.node(PHOTO), changed(name(v.node(PHOTO)), 7))),
                renamed(
                        "a letter of a name that is none",
                        v -> Bytes.rename(
                                v.node(PHOTO), "!" + name(v.node(PHOTO)).substring(1))),
                renamed(
                        "a letter of a name's ending",
                        v -> Bytes.rename(v.node(PHOTO), name(v.node(PHOTO)).replace(".c9r", ".c9q"))),
                renamed(
                        "the dot of a name's ending",
                        v -> Bytes.rename(v.node(PHOTO), name(v.node(PHOTO)).replace(".c9r", "-c9r"))),
                Damage.of(
                                "the ending of a shortened name",
                                v -> Bytes.rename(
                                        v.node(LONG_PHOTO),
                                        name(v.node(LONG_PHOTO)).replace(".c9s", ".c9S")))
                        .content("UnknownName WARN " + LONG_PHOTO)
                        .touching(LONG_PHOTO)
                        .healed(),
                Damage.of(
                                "a letter of a directory's name",
                                v -> Bytes.rename(v.node("/Iceland"), changed(name(v.node("/Iceland")), 4)))
                        .content(UNKNOWN)
                        .touching("/Iceland")
                        .healed(),
                Damage.of(
                                "a letter of a link's name",
                                v -> Bytes.rename(v.node("/link"), changed(name(v.node("/link")), 4)))
                        .content(UNKNOWN)
                        .touching("/link")
                        .healed(),
                Damage.of(
                                "a file in another directory",
                                v -> Files.copy(
                                        v.node(PHOTO), v.content("/Iceland").resolve(name(v.node(PHOTO)))))
                        .content("UnknownName WARN ?")
                        .leaving(),
                longName("no long name", "MissingLongName CRITICAL ?", v -> Files.delete(nameFile(v))),
                longName("a folder for a long name", "MissingLongName CRITICAL ?", v -> {
                    Files.delete(nameFile(v));
                    Files.createDirectory(nameFile(v));
                }),
                longName(
                        "an empty long name",
                        "NotDecodableLongName CRITICAL ?",
                        v -> Files.write(nameFile(v), new byte[0])),
                longName("a long name that is none", "NotDecodableLongName CRITICAL ?", v -> {
                    byte[] bytes = Files.readAllBytes(nameFile(v));
                    bytes[20] = '!';
                    Files.write(nameFile(v), bytes);
                }),
                longName("a long name without its ending", "NotDecodableLongName CRITICAL ?", v -> {
                    String text = Files.readString(nameFile(v));
                    Files.writeString(nameFile(v), text.replace(".c9r", ".c9q"));
                }),
                longName(
                        "an enormous long name",
                        "ObeseNameFile CRITICAL ?",
                        v -> Files.write(nameFile(v), new byte[20_000])),
                longName("a letter of a long name", "LongShortNamesMismatch WARN ?", v -> {
                    String text = Files.readString(nameFile(v));
                    Files.writeString(nameFile(v), changed(text, 30));
                }),
                longName(
                        "a letter of a short name",
                        "LongShortNamesMismatch WARN " + LONG_PHOTO,
                        v -> Bytes.rename(v.node(LONG_PHOTO), changed(name(v.node(LONG_PHOTO)), 5))),
                longName("something after a long name", "TrailingBytesInNameFile WARN ?", v -> {
                    String text = Files.readString(nameFile(v));
                    Files.writeString(nameFile(v), text + "\0\0trailing", StandardCharsets.ISO_8859_1);
                }),
                Damage.of(
                                "a long name of another directory",
                                v -> Bytes.copy(
                                        v.node(LONG_PHOTO),
                                        v.content("/Iceland").resolve(name(v.node(LONG_PHOTO)))))
                        .content(UNKNOWN)
                        .leaving(),
                longName(
                                "a shortened file without content",
                                "UnknownType CRITICAL " + LONG_PHOTO,
                                v -> Files.delete(v.file(LONG_PHOTO)))
                        .unmended(),
                longName("a file for a shortened node", "MisshapenNode CRITICAL ?", v -> {
                            Path node = v.node(LONG_PHOTO);
                            byte[] content = Files.readAllBytes(node.resolve("contents.c9r"));
                            Bytes.delete(node);
                            Files.write(node, content);
                        })
                        .unmended()
                        .differing((ours, theirs) -> {
                            // It looks at folders only.
                            ours.removeIf(line -> line.startsWith("MisshapenNode"));
                        }));
    }
}
