package app.latent.mount.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class MountTableTest {

    @Test
    void aLineIsReadWithItsOptionalFields() {
        var entry = MountTable.parse(
                "36 35 0:57 / /mnt/drive rw,nosuid master:1 shared:2 - fuse.latent latent rw,user_id=0,group_id=0");
        assertEquals(57, entry.deviceMinor());
        assertEquals("/mnt/drive", entry.mountPoint());
        assertEquals("fuse.latent", entry.type());
        assertTrue(entry.isFuse());
    }

    @Test
    void aLineIsReadWithoutOptionalFields() {
        var entry = MountTable.parse("22 1 254:0 / / rw,relatime - ext4 /dev/vda rw");
        assertEquals("/", entry.mountPoint());
        assertFalse(entry.isFuse());
    }

    @Test
    void escapedCharactersAndBytesAboveAsciiAreRead() {
        var entry = MountTable.parse("36 35 0:57 / /a\\040b\\011c\\134d\\012\u00c3\u00bc rw - fuse x rw");
        assertEquals("/a b\tc\\d\nü", entry.mountPoint());
    }

    @Test
    void devicesOfOtherFileSystemsThatOnlySoundLikeFuseAreNot() {
        assertFalse(MountTable.parse("1 2 0:5 / /sys/fs/fuse/connections rw - fusectl none rw")
                .isFuse());
        assertFalse(MountTable.parse("1 2 8:1 / /mnt rw - fuseblk /dev/sda1 rw").isFuse());
    }

    @Test
    void aLineOfMacosIsRead() {
        var entry = MountTable.parseOfMac("latent on /Users/me/My Photos (1) (macfuse, nodev, mounted by me)")
                .orElseThrow();
        assertEquals("/Users/me/My Photos (1)", entry.mountPoint());
        assertTrue(entry.isFuse());
        assertFalse(MountTable.parseOfMac("/dev/disk1 on / (apfs, local)")
                .orElseThrow()
                .isFuse());
        assertTrue(MountTable.parseOfMac("").isEmpty());
    }

    @Test
    void theRootOfThisMachineIsMounted() throws IOException {
        assertTrue(MountTable.at(Path.of("/proc")).isPresent());
        assertTrue(MountTable.at(Path.of("/nowhere at all")).isEmpty());
    }
}
