package app.latent.vault.health;

import app.latent.vault.format.DirectoryId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Damages of directories. */
final class DirectoryDamages {

    private static final String NORWAY = "/Norway 2019";
    private static final String ORPHAN = "OrphanContentDir WARN ?";

    /** Which of two that are alike was met first depends on the disk. */
    private static final Damage.Difference EITHER_MAY_BE_FIRST = (ours, theirs) -> {
        ours.replaceAll(line -> line.startsWith("DirIdCollision") ? "DirIdCollision" : line);
        theirs.replaceAll(line -> line.startsWith("DirIdCollision") ? "DirIdCollision" : line);
    };

    private DirectoryDamages() {}

    private static Damage norway(String name, Damage.Action action, String... found) {
        return Damage.of(name, action).structure(found).touching(NORWAY);
    }

    private static Path idFile(SampleVault vault) throws java.io.IOException {
        return vault.node(NORWAY).resolve("dir.c9r");
    }

    static List<Damage> all() {
        return List.of(
                norway(
                                "an empty directory ID",
                                v -> Files.write(idFile(v), new byte[0]),
                                "EmptyDirFile CRITICAL " + NORWAY,
                                ORPHAN)
                        .healed(),
                norway(
                                "a long directory ID",
                                v -> Bytes.resize(idFile(v), 37),
                                "ObeseDirFile CRITICAL " + NORWAY,
                                ORPHAN)
                        .healed(),
                norway(
                                "an enormous directory ID",
                                v -> Bytes.resize(idFile(v), 1 << 20),
                                "ObeseDirFile CRITICAL " + NORWAY,
                                ORPHAN)
                        .healed(),
                norway(
                                "a cut directory ID",
                                v -> Bytes.resize(idFile(v), 20),
                                "MissingContentDir WARN " + NORWAY,
                                ORPHAN)
                        .healed(),
                norway(
                                "a bit of a directory ID",
                                v -> Bytes.flip(idFile(v), 9),
                                "MissingContentDir WARN " + NORWAY,
                                ORPHAN)
                        .healed(),
                norway("no directory ID", v -> Files.delete(idFile(v)), "UnknownType CRITICAL " + NORWAY, ORPHAN)
                        .healed(),
                norway("no node", v -> Bytes.delete(v.node(NORWAY)), ORPHAN).leaving(),
                norway(
                                "no content directory",
                                v -> Bytes.delete(v.content(NORWAY)),
                                "MissingContentDir WARN " + NORWAY,
                                ORPHAN)
                        .leaving(),
                Damage.of("no content directory of an empty one", v -> Bytes.delete(v.content("/empty")))
                        .structure("MissingContentDir WARN /empty")
                        .touching("/empty")
                        .healed(),
                norway(
                                "a content directory elsewhere",
                                v -> Bytes.rename(v.content(NORWAY), "renamed"),
                                "MissingContentDir WARN " + NORWAY,
                                ORPHAN)
                        .healed(),
                norway(
                                "a bit of a directory ID, and no copy of it",
                                v -> {
                                    Files.delete(v.content(NORWAY).resolve("dirid.c9r"));
                                    Bytes.flip(idFile(v), 9);
                                },
                                "MissingContentDir WARN " + NORWAY,
                                ORPHAN)
                        .healed(),
                norway(
                                "no node, and no copy of its ID",
                                v -> {
                                    Files.delete(v.content(NORWAY).resolve("dirid.c9r"));
                                    Bytes.delete(v.node(NORWAY));
                                },
                                ORPHAN)
                        .leaving(),
                Damage.of("an empty orphan", v -> Bytes.delete(v.node("/empty")))
                        .structure("OrphanContentDir GOOD ?")
                        .touching("/empty")
                        .differing((ours, theirs) -> theirs.replaceAll(
                                line -> line.replace("OrphanContentDir WARN", "OrphanContentDir GOOD"))),
                Damage.of(
                                "no copy of a directory ID",
                                v -> Files.delete(v.content(NORWAY).resolve("dirid.c9r")))
                        .structure("MissingDirIdBackup INFO " + NORWAY)
                        .healed(),
                Damage.of(
                                "no copy of the root's directory ID",
                                v -> Files.delete(v.content("").resolve("dirid.c9r")))
                        .structure("MissingDirIdBackup INFO /")
                        .healed(),
                Damage.of(
                                "a bit of the copy of a directory ID",
                                v -> Bytes.flip(v.content(NORWAY).resolve("dirid.c9r"), 80))
                        .content("DamagedDirIdBackup INFO " + NORWAY)
                        .healed(),
                Damage.of(
                                "an empty copy of a directory ID",
                                v -> Files.write(v.content(NORWAY).resolve("dirid.c9r"), new byte[0]))
                        .content("DamagedDirIdBackup INFO " + NORWAY)
                        .healed(),
                Damage.of(
                                "an enormous copy of a directory ID",
                                v -> Bytes.resize(v.content(NORWAY).resolve("dirid.c9r"), 1 << 20))
                        .content("DamagedDirIdBackup INFO " + NORWAY)
                        .healed(),
                Damage.of(
                                "the copy of another directory's ID",
                                v -> Files.write(
                                        v.content(NORWAY).resolve("dirid.c9r"),
                                        Files.readAllBytes(v.content("/Iceland").resolve("dirid.c9r"))))
                        .content("DamagedDirIdBackup INFO " + NORWAY)
                        .healed(),
                Damage.of(
                                "a directory twice",
                                v -> Bytes.copyLater(
                                        v.node(NORWAY),
                                        v.content("")
                                                .resolve(v.names
                                                        .encrypt(DirectoryId.ROOT, "twin")
                                                        .onDisk())))
                        .structure("DirIdCollision CRITICAL " + NORWAY)
                        .touching(NORWAY)
                        .differing(EITHER_MAY_BE_FIRST)
                        .leaving(),
                Damage.of("a directory twice, once in itself", v -> {
                            DirectoryId inside = v.id(NORWAY);
                            Bytes.copy(
                                    v.node(NORWAY),
                                    v.content(NORWAY)
                                            .resolve(v.names
                                                    .encrypt(inside, "again")
                                                    .onDisk()));
                        })
                        .structure("DirIdCollision CRITICAL " + NORWAY + "/again")
                        .touching(NORWAY)
                        .differing(EITHER_MAY_BE_FIRST)
                        .leaving(),
                Damage.of("a directory three times", v -> {
                            Path last = v.node("/Iceland");
                            for (String twin : List.of("twin", "triplet")) {
                                Path copy = v.content(NORWAY)
                                        .resolve(v.names
                                                .encrypt(v.id(NORWAY), twin)
                                                .onDisk());
                                Bytes.copyLater(last, copy);
                                last = copy;
                            }
                        })
                        .structure("DirIdCollision CRITICAL /Iceland", "DirIdCollision CRITICAL " + NORWAY + "/twin")
                        .touching(NORWAY, "/Iceland")
                        .differing(EITHER_MAY_BE_FIRST)
                        .leaving(),
                Damage.of("two directories in each other", v -> {
                            DirectoryId trail = v.id(NORWAY + "/trail");
                            Files.move(
                                    v.node(NORWAY),
                                    v.folder
                                            .resolve(v.cryptor.contentDirectory(trail))
                                            .resolve(v.names
                                                    .encrypt(trail, "Norway 2019")
                                                    .onDisk()));
                        })
                        .structure("UnreachableDir WARN ?", "UnreachableDir WARN ?")
                        .touching(NORWAY)
                        .differing((ours, theirs) -> ours.removeIf(line -> line.startsWith("UnreachableDir")))
                        .leaving(),
                Damage.of(
                                "a directory ID that is in none",
                                v -> Files.write(v.content(NORWAY).resolve("dir.c9r"), new byte[] {'x'}))
                        .structure("LooseDirFile INFO ?")
                        .healed(),
                Damage.of(
                                "a folder and a link at once",
                                v -> Files.copy(
                                        v.node("/link").resolve("symlink.c9r"),
                                        v.node("/Iceland").resolve("symlink.c9r")))
                        .structure("AmbiguousType CRITICAL /Iceland")
                        .touching("/Iceland")
                        .leaving(),
                Damage.of(
                                "a shortened file and a link at once",
                                v -> Files.copy(
                                        v.node("/link").resolve("symlink.c9r"),
                                        v.node(Damages.LONG_PHOTO).resolve("symlink.c9r")))
                        .structure("AmbiguousType CRITICAL " + Damages.LONG_PHOTO)
                        .touching(Damages.LONG_PHOTO)
                        .leaving(),
                Damage.of(
                                "a node without anything",
                                v -> Files.createDirectory(v.content("")
                                        .resolve(v.names
                                                .encrypt(DirectoryId.ROOT, "new")
                                                .onDisk())))
                        .structure("UnknownType CRITICAL /new")
                        .healed(),
                Damage.of("a symbolic link for a directory ID", v -> {
                            Files.delete(v.node("/empty").resolve("dir.c9r"));
                            Files.createSymbolicLink(v.node("/empty").resolve("dir.c9r"), Path.of("/etc/passwd"));
                        })
                        .structure("UnknownType CRITICAL /empty", "OrphanContentDir GOOD ?")
                        .touching("/empty")
                        .differing((ours, theirs) -> {
                            // It follows the link, out of the vault; we never do. And it takes an empty orphan for a
                            // problem.
                            theirs.removeIf(
                                    line -> line.startsWith("ObeseDirFile") || line.startsWith("MissingContentDir"));
                            theirs.replaceAll(line -> line.replace("OrphanContentDir WARN", "OrphanContentDir GOOD"));
                        })
                        .healed(),
                Damage.of("a symbolic link for a file", v -> {
                            Path node = v.node(Damages.PHOTO);
                            Files.delete(node);
                            Files.createSymbolicLink(node, Path.of("/etc/passwd"));
                        })
                        .structure("MisshapenNode CRITICAL " + Damages.PHOTO)
                        .touching(Damages.PHOTO)
                        .differing((ours, theirs) -> ours.removeIf(line -> line.startsWith("Misshapen"))));
    }
}
