package app.latent.mount.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.ffi.Errno;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

final class NamelessFileTest {

    private static final int KEEP = AttributeChanges.KEEP;
    private static final Instant BEFORE = Instant.ofEpochMilli(1_000);

    private final NamelessFile file = new NamelessFile(
            new Stat(Stat.REGULAR | 06775, 1, 10, 20, 5, BEFORE, BEFORE, BEFORE, 42),
            Map.of("one", "1".getBytes(StandardCharsets.UTF_8)));

    @Test
    void whatIsSetIsShownAndTheRestStays() {
        Instant modified = Instant.ofEpochMilli(7);
        file.change(new AttributeChanges(KEEP, 30, 0640, new Times(null, modified)));
        Stat stat = file.stat(9);
        assertEquals(Stat.REGULAR | 0640, stat.mode());
        assertEquals(List.of(10, 30, 0), List.of(stat.owner(), stat.group(), stat.links()));
        assertEquals(List.of(BEFORE, modified), List.of(stat.accessed(), stat.modified()));
        assertTrue(stat.changed().compareTo(BEFORE) > 0);
        assertEquals(List.of(9L, 42L), List.of(stat.size(), stat.inode()));
    }

    @Test
    void aWriteMovesItsTimeAndMayTakeItsSetIds() {
        file.written();
        assertTrue(file.stat(5).modified().compareTo(BEFORE) > 0);
        assertEquals(BEFORE, file.stat(5).accessed());
        assertEquals(Stat.REGULAR | 06775, file.stat(5).mode());
        file.dropSetIds(20);
        assertEquals(Stat.REGULAR | 0775, file.stat(5).mode());
    }

    @Test
    void extendedAttributesAreKeptAsFarAsTheyFit() throws IOException {
        UserDefinedFileAttributeView view = file.extendedAttributes();
        assertEquals(List.of("one"), view.list());
        view.write("two", ByteBuffer.wrap(new byte[1000]));
        assertEquals(1000, view.size("two"));
        view.delete("one");
        assertEquals(List.of("two"), view.list());
        assertErrno(Errno.ENODATA, () -> view.delete("one"));
        assertErrno(Errno.ENODATA, () -> view.size("one"));
        assertErrno(Errno.ERANGE, () -> view.read("two", ByteBuffer.allocate(999)));
        ByteBuffer large = ByteBuffer.wrap(new byte[64 << 10]);
        view.write("large", large);
        assertErrno(Errno.ENOSPC, () -> view.write("larger", large.rewind()));
        assertEquals(64 << 10, view.write("large", large.rewind()));
    }

    private static void assertErrno(int errno, Executable refused) {
        assertEquals(errno, Errors.errno(assertThrows(IOException.class, refused)));
    }
}
