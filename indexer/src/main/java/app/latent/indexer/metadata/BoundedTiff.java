package app.latent.indexer.metadata;

import app.latent.indexer.container.FileBytes;
import com.drew.lang.RandomAccessReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.ExifTiffHandler;
import com.drew.metadata.exif.PanasonicRawIFD0Directory;
import com.drew.metadata.exif.makernotes.AppleMakernoteDirectory;
import java.io.IOException;
import java.util.Set;

/**
 * The tags of a TIFF structure and of maker notes, by metadata-extractor within bounds of ours: by itself it follows as many
 * directories as a file claims, and reads the same bytes for each tag that tells them. Blocks of other formats go to {@link
 * Findings}.
 */
class BoundedTiff extends ExifTiffHandler {
    /** What a tag and a directory cost beside their values. */
    private static final int TAG = 64;

    private static final int DIRECTORY = 4_096;
    private static final int IPTC_MARK = 0x1C;

    private final Findings found;
    private final Allowance allowance;

    BoundedTiff(Findings found, com.drew.metadata.Metadata directories, Allowance allowance) {
        super(directories, null, 0);
        this.found = found;
        this.allowance = allowance;
    }

    @Override
    public boolean tryEnterSubIfd(int tag) {
        return !allowance.isSpent() && entered(super.tryEnterSubIfd(tag));
    }

    @Override
    public boolean hasFollowerIfd() {
        return !allowance.isSpent() && entered(super.hasFollowerIfd());
    }

    private boolean entered(boolean directory) {
        allowance.spend(directory ? DIRECTORY : 0);
        return directory;
    }

    /**
     * @return whether nothing is left to be done with the tag
     * @throws IOException where the file cannot be read, or has told enough
     */
    @Override
    public boolean customProcessTag(
            int at, Set<Integer> visited, int start, RandomAccessReader reader, int tag, int length)
            throws IOException {
        if (length < 0 || length > FileBytes.LONGEST) {
            return true;
        }
        allowance.spend((long) TAG + length);
        if (allowance.isSpent()) {
            throw new IOException("A file tells more than is read of one");
        }
        return isAppleRunTime(tag)
                || isBlock(at, reader, tag, length)
                || super.customProcessTag(at, visited, start, reader, tag, length);
    }

    /** How long the telephone was awake: the library makes room for as many objects as the list claims, and nobody asks. */
    private boolean isAppleRunTime(int tag) {
        return tag == AppleMakernoteDirectory.TAG_RUN_TIME && _currentDirectory instanceof AppleMakernoteDirectory;
    }

    private boolean isBlock(int at, RandomAccessReader reader, int tag, int length) throws IOException {
        boolean panasonic = _currentDirectory instanceof PanasonicRawIFD0Directory;
        boolean first = panasonic || _currentDirectory instanceof ExifIFD0Directory;
        boolean exif = _currentDirectory instanceof ExifSubIFDDirectory;
        if (tag == ExifDirectoryBase.TAG_APPLICATION_NOTES && (first || exif)) {
            found.addXmp(reader.getNullTerminatedBytes(at, length));
        } else if (tag == ExifDirectoryBase.TAG_IPTC_NAA && first && reader.getInt8(at) == IPTC_MARK) {
            found.addIptc(reader.getBytes(at, length));
        } else if (tag == ExifDirectoryBase.TAG_INTER_COLOR_PROFILE) {
            found.addProfile(reader.getBytes(at, length));
        } else if (tag == ExifDirectoryBase.TAG_PHOTOSHOP_SETTINGS && first) {
            found.addPhotoshop(reader.getBytes(at, length));
        } else if (tag == PanasonicRawIFD0Directory.TagJpgFromRaw && panasonic) {
            found.addJpeg(reader.getBytes(at, length));
        } else {
            return false;
        }
        return true;
    }
}
