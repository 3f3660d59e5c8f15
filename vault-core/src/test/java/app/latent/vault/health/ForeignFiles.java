package app.latent.vault.health;

import static app.latent.vault.health.Bytes.name;
import static app.latent.vault.health.Damages.LONG_PHOTO;
import static app.latent.vault.health.Damages.PHOTO;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What sync clients and systems leave in a vault's folder, none of which is damage. */
final class ForeignFiles {

    private static final List<String> DROPPINGS = List.of(
            ".dropbox",
            "desktop.ini",
            ".DS_Store",
            "._photo",
            "Thumbs.db",
            ".nextcloudsync.log",
            "~$x.c9r",
            "readme.txt",
            ".x.c9r.a1b2",
            "Icon\r");

    private ForeignFiles() {}

    private static void litter(Path folder) throws java.io.IOException {
        for (String name : DROPPINGS) Files.write(folder.resolve(name), new byte[] {1, 2, 3});
        Files.createDirectory(folder.resolve(".stfolder"));
        Files.write(folder.resolve(".stfolder/marker"), new byte[1]);
    }

    /** Cryptomator takes it for damage; we know what a copy is. */
    private static Damage copy(String name, Damage.Action action, String of, String taken) {
        return Damage.of(name, action).structure("ConflictCopy GOOD " + of).differing((ours, theirs) -> {
            ours.removeIf(line -> line.startsWith("ConflictCopy"));
            theirs.removeIf(line -> line.startsWith(taken));
            // Of a copy that is marked behind the ending it sees nothing; ours is of the same place, as far as the
            // pattern goes.
            Set<String> once = new LinkedHashSet<>(ours);
            ours.clear();
            ours.addAll(once);
        });
    }

    static List<Damage> all() {
        List<Damage> all = new ArrayList<>();
        all.add(Damage.of("droppings of sync clients", v -> {
                    litter(v.folder);
                    litter(v.folder.resolve("d"));
                    litter(v.content("/Iceland").resolve("..").normalize());
                    litter(v.content("/Iceland"));
                    litter(v.node("/Iceland"));
                })
                .differing((ours, theirs) -> {
                    // It takes every folder at that depth for a content directory.
                    theirs.removeIf(line -> line.startsWith("OrphanContentDir"));
                }));
        all.add(Damage.of("markers of files in use", v -> {
            String base = name(v.node(PHOTO)).replace(".c9r", "");
            Files.write(v.node(PHOTO).resolveSibling(base + ".c9u"), new byte[100]);
        }));
        all.add(Damage.of("unfinished downloads", v -> {
            byte[] half = java.util.Arrays.copyOf(Files.readAllBytes(v.node(PHOTO)), 5000);
            for (String added : List.of(".tmp", ".part", ".a1b2c3d4.partial", ".crdownload")) {
                Files.write(v.node(PHOTO).resolveSibling(name(v.node(PHOTO)) + added), half);
            }
            Files.write(v.node(PHOTO).resolveSibling(".syncthing." + name(v.node(PHOTO)) + ".tmp"), half);
            Files.write(v.node(PHOTO).resolveSibling("." + name(v.node(PHOTO)) + ".~12ab"), half);
        }));
        for (String added : List.of(
                " (1)",
                " (Alice's conflicted copy 2026-01-01)",
                ".sync-conflict-20260101-120000-ABCDEFG",
                "-DESKTOP1")) {
            all.add(copy(
                    "a copy of a file" + added,
                    v -> Files.copy(
                            v.node(PHOTO),
                            v.node(PHOTO).resolveSibling(name(v.node(PHOTO)).replace(".c9r", added + ".c9r"))),
                    PHOTO,
                    "none"));
            all.add(copy(
                    "a copy of a directory" + added,
                    v -> Bytes.copy(
                            v.node("/Iceland"),
                            v.node("/Iceland")
                                    .resolveSibling(name(v.node("/Iceland")).replace(".c9r", added + ".c9r"))),
                    "/Iceland",
                    "DirIdCollision"));
        }
        for (String added : List.of(" (1)", " (In Konflikt stehende Kopie von Alice 2026-01-01)", "-DESKTOP1")) {
            all.addAll(behindTheEnding(added));
        }
        all.add(copyWithoutItsName());
        all.add(Damage.of("copies of a copy of a directory ID", v -> {
            Path backup = v.content("/Iceland").resolve("dirid.c9r");
            Files.copy(backup, backup.resolveSibling("dirid (1).c9r"));
            Files.copy(backup, backup.resolveSibling("dirid.c9r (1)"));
        }));
        all.add(copy(
                "a copy of a shortened file",
                v -> Bytes.copy(
                        v.node(LONG_PHOTO),
                        v.node(LONG_PHOTO)
                                .resolveSibling(name(v.node(LONG_PHOTO)).replace(".c9s", " (1).c9s"))),
                LONG_PHOTO,
                "LongShortNamesMismatch"));
        all.add(copy(
                "a copy in the folder of a node",
                v -> Files.copy(v.file(LONG_PHOTO), v.node(LONG_PHOTO).resolve("contents (1).c9r")),
                LONG_PHOTO,
                "none"));
        return all;
    }

    /** As clients mark what they take for a name without an extension, folders above all. Cryptomator does not look at such names. */
    private static List<Damage> behindTheEnding(String added) {
        return List.of(
                copy(
                        "a copy of a file, marked at the end" + added,
                        v -> Files.copy(v.node(PHOTO), v.node(PHOTO).resolveSibling(name(v.node(PHOTO)) + added)),
                        PHOTO,
                        "none"),
                copy(
                        "a copy of a directory, marked at the end" + added,
                        v -> Bytes.copy(
                                v.node("/Iceland"),
                                v.node("/Iceland").resolveSibling(name(v.node("/Iceland")) + added)),
                        "/Iceland",
                        "LooseDirFile"),
                copy(
                        "a copy of a shortened file, marked at the end" + added,
                        v -> Bytes.copy(
                                v.node(LONG_PHOTO),
                                v.node(LONG_PHOTO).resolveSibling(name(v.node(LONG_PHOTO)) + added)),
                        LONG_PHOTO,
                        "LongShortNamesMismatch"),
                copy(
                        "a copy in the folder of a directory, marked at the end" + added,
                        v -> Files.copy(
                                v.node("/Iceland").resolve("dir.c9r"),
                                v.node("/Iceland").resolve("dir.c9r" + added)),
                        "/Iceland",
                        "none"));
    }

    /** Sync clients bring files one by one: what is in the folder of a copy may not be all. */
    private static Damage copyWithoutItsName() {
        return copy(
                "a copy of a shortened file, without its name",
                v -> {
                    Path copy = v.node(LONG_PHOTO)
                            .resolveSibling(name(v.node(LONG_PHOTO)).replace(".c9s", " (1).c9s"));
                    Bytes.copy(v.node(LONG_PHOTO), copy);
                    Files.delete(copy.resolve("name.c9s"));
                },
                LONG_PHOTO,
                "MissingLongName");
    }
}
