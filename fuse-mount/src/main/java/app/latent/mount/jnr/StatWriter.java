package app.latent.mount.jnr;

import app.latent.mount.ops.Stat;
import java.time.Instant;
import jnr.ffi.Pointer;
import ru.serce.jnrfuse.struct.FileStat;
import ru.serce.jnrfuse.struct.Timespec;

/** struct stat. */
final class StatWriter {

    private static final int BLOCK_SIZE = 4096;

    private StatWriter() {}

    static void write(Pointer memory, Stat stat) {
        FileStat target = FileStat.of(memory);
        target.st_mode.set(stat.mode());
        target.st_nlink.set(stat.links());
        target.st_ino.set(stat.inode());
        target.st_uid.set(stat.owner());
        target.st_gid.set(stat.group());
        target.st_size.set(stat.size());
        target.st_blocks.set(stat.blocks());
        target.st_blksize.set(BLOCK_SIZE);
        write(target.st_atim, stat.accessed());
        write(target.st_mtim, stat.modified());
        write(target.st_ctim, stat.changed());
    }

    private static void write(Timespec target, Instant time) {
        target.tv_sec.set(time.getEpochSecond());
        target.tv_nsec.set(time.getNano());
    }
}
