package app.latent.vault.health;

import static app.latent.vault.health.SampleVault.LONG;

import java.util.ArrayList;
import java.util.List;

/** All damages of the corpus. */
final class Damages {

    static final int HEADER = 68;
    static final int CHUNK = 32 * 1024 + 28;
    static final String PHOTO = "/Norway 2019/IMG_1.jpg";
    static final String LONG_PHOTO = "/" + LONG + ".jpg";

    private Damages() {}

    static List<Damage> all() {
        List<Damage> all = new ArrayList<>();
        all.addAll(contents());
        all.addAll(lengths());
        all.addAll(NameDamages.all());
        all.addAll(DirectoryDamages.all());
        all.addAll(ForeignFiles.all());
        return all;
    }

    private static Damage content(String name, Damage.Action action, String found) {
        return Damage.of(name, action).content(found + " CRITICAL " + PHOTO).touching(PHOTO);
    }

    private static List<Damage> contents() {
        return List.of(
                content("bit of the header's nonce", v -> Bytes.flip(v.file(PHOTO), 3), "DamagedHeader"),
                content("bit of the header's payload", v -> Bytes.flip(v.file(PHOTO), 20), "DamagedHeader"),
                content("bit of the header's tag", v -> Bytes.flip(v.file(PHOTO), 67), "DamagedHeader"),
                content("bit of a chunk's nonce", v -> Bytes.flip(v.file(PHOTO), HEADER + CHUNK + 3), "DamagedChunks"),
                content("bit of a chunk's payload", v -> Bytes.flip(v.file(PHOTO), HEADER + 500), "DamagedChunks"),
                content(
                        "bit of a chunk's tag",
                        v -> Bytes.flip(v.file(PHOTO), HEADER + 2 * CHUNK - 1),
                        "DamagedChunks"),
                content("last bit", v -> Bytes.flip(v.file(PHOTO), 70_151), "DamagedChunks"),
                content("zeroed page", v -> Bytes.zero(v.file(PHOTO), 40_960, 4096), "DamagedChunks"),
                content("zeroed chunk", v -> Bytes.zero(v.file(PHOTO), HEADER + CHUNK, CHUNK), "DamagedChunks"),
                content(
                        "chunks exchanged",
                        v -> Bytes.exchange(v.file(PHOTO), HEADER, HEADER + CHUNK, CHUNK),
                        "DamagedChunks"),
                Damage.of("bit of a shortened file", v -> Bytes.flip(v.file(LONG_PHOTO), HEADER + 9))
                        .content("DamagedChunks CRITICAL " + LONG_PHOTO)
                        .touching(LONG_PHOTO),
                Damage.of("bit of a link", v -> Bytes.flip(v.node("/link").resolve("symlink.c9r"), HEADER + 20))
                        .content("DamagedLink CRITICAL /link")
                        .touching("/link"),
                Damage.of(
                                "bit of a long-named link",
                                v -> Bytes.flip(v.node("/" + LONG + ".lnk").resolve("symlink.c9r"), 9))
                        .content("DamagedLink CRITICAL /" + LONG + ".lnk")
                        .touching("/" + LONG + ".lnk"));
    }

    private static Damage length(String name, int length, String... found) {
        return Damage.of(name, v -> Bytes.resize(v.file(PHOTO), length))
                .content(found)
                .touching(PHOTO);
    }

    /** Cuts between two chunks are whole files of the format: only somebody who remembers the file can tell. */
    private static List<Damage> lengths() {
        String illegal = "IllegalLength CRITICAL " + PHOTO;
        String damaged = "DamagedChunks CRITICAL " + PHOTO;
        return List.of(
                length("cut to nothing", 0, illegal),
                length("cut in the header", HEADER - 1, illegal),
                length("cut to the header", HEADER),
                length("cut after the header", HEADER + 1, illegal),
                length("cut to an empty chunk", HEADER + 28, illegal),
                length("cut to one byte", HEADER + 29, damaged),
                length("cut before the end of a chunk", HEADER + CHUNK - 1, damaged),
                length("cut at the end of a chunk", HEADER + CHUNK),
                length("cut after the end of a chunk", HEADER + CHUNK + 1, illegal),
                length("cut 10 bytes after the end of a chunk", HEADER + CHUNK + 10, illegal),
                length("cut by a byte", 70_151, damaged),
                length("a byte added", 70_153, damaged),
                length("many bytes added", 200_000, damaged),
                Damage.of(
                                "a byte added to a full chunk",
                                v -> Bytes.resize(v.file("/Norway 2019/IMG_2.jpg"), HEADER + CHUNK + 1))
                        .content("IllegalLength CRITICAL /Norway 2019/IMG_2.jpg")
                        .touching("/Norway 2019/IMG_2.jpg"));
    }
}
