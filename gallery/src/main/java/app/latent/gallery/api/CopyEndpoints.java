package app.latent.gallery.api;

import app.latent.indexer.PhotoSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells which files somebody has are in the library already, so that they need not be sent. */
final class CopyEndpoints {
    private static final int MOST_FILES = 100;
    private static final int MOST_BYTES = 64 * 1024;

    private final PhotoFiles files;
    private final FileHashes hashes = new FileHashes();

    CopyEndpoints(PhotoFiles files) {
        this.files = files;
    }

    List<Resource> resources() {
        return List.of(Resource.post("copies", this::copies));
    }

    private record Copies(List<Copy> files) {}

    /** @param photo with the same contents; null where there is none that whoever asks may see */
    private record Copy(@Nullable String photo) {}

    private Answer copies(Call call) throws ApiException, IOException {
        List<Copy> copies = new ArrayList<>();
        for (CopyRequest.File file : CopyRequest.read(call.body(MOST_BYTES), MOST_FILES)) {
            copies.add(new Copy(find(call.search(), file).orElse(null)));
        }
        return new Answer.Json(new Copies(copies));
    }

    private Optional<String> find(PhotoSearch search, CopyRequest.File file) throws IOException {
        byte[] sha256 = HexFormat.of().parseHex(file.sha256());
        PhotoSearch.Copies copies = search.copies(sha256, file.bytes());
        for (String id : copies.same()) {
            if (there(search, id, file.bytes()).isPresent()) {
                return Optional.of(id);
            }
        }
        for (String id : copies.unread()) {
            Optional<Path> there = there(search, id, file.bytes());
            if (there.isPresent() && MessageDigest.isEqual(sha256, hashes.of(there.get()))) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    /** What the index knows may be gone, and nobody may take a photo for kept that is not. */
    private Optional<Path> there(PhotoSearch search, String id, long bytes) throws IOException {
        try {
            Path file = files.of(search, id);
            return Files.size(file) == bytes ? Optional.of(file) : Optional.empty();
        } catch (ApiException e) {
            return Optional.empty();
        }
    }
}
