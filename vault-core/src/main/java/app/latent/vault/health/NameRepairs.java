package app.latent.vault.health;

import app.latent.vault.backing.RelativePaths;
import app.latent.vault.format.DirectoryId;
import app.latent.vault.format.NodeName;
import app.latent.vault.tree.LongName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Gives nodes their names back; those whose name cannot be found get another in {@code /LOST+FOUND}. */
final class NameRepairs {

    private final Ciphertext vault;
    private final Directories directories;
    private final Mending mending;
    private final LostAndFound lost;
    private final Planner.Steps steps;

    NameRepairs(Ciphertext vault, Structure structure, Mending mending, LostAndFound lost, Planner.Steps steps) {
        this.vault = vault;
        this.directories = structure.directories();
        this.mending = mending;
        this.lost = lost;
        this.steps = steps;
    }

    void plan(NameFinding finding) throws IOException {
        String node = finding.at().ciphertext();
        DirectoryId parent = directories.id(RelativePaths.parent(node));
        // In a folder that is shown in LOST+FOUND as a whole, the next repair finds it again.
        if (parent == null || !directories.isHooked(RelativePaths.parent(node))) return;
        if (Names.isShortened(node)) shortened(finding, node, parent);
        else plain(finding, node, parent);
    }

    private void shortened(NameFinding finding, String node, DirectoryId parent) throws IOException {
        @Nullable String text = null;
        if (LongName.read(vault.store(), node) instanceof LongName.Text read) {
            text = finding instanceof NameFinding.TrailingBytesInNameFile ? read.name() : read.text();
        }
        String onDisk = RelativePaths.name(node);
        String right = text == null ? null : rightLongName(text, onDisk);
        if (right != null && vault.names().decrypt(parent, right) != null) {
            writeLongName(finding, node, parent, right);
        } else if (text != null && vault.names().decrypt(parent, text) != null) {
            rename(finding, node, NodeName.shortened(text), vault.names().decrypt(parent, text));
        } else {
            elsewhere(finding, node, text);
        }
    }

    /** The name whose hash is the name on disk: this one, or one that differs in one character. */
    private static @Nullable String rightLongName(String text, String onDisk) {
        if (NodeName.shortened(text).equals(onDisk)) return text;
        return SingleError.correct(
                text,
                SingleError.NAME_CHARACTERS,
                candidate -> NodeName.shortened(candidate).equals(onDisk));
    }

    private void writeLongName(NameFinding finding, String node, DirectoryId parent, String full) {
        String file = node + "/" + NodeName.LONG_NAME_FILE;
        byte[] bytes = full.getBytes(StandardCharsets.US_ASCII);
        steps.add(
                finding,
                "give " + place(finding, vault.names().decrypt(parent, full)) + " its name back",
                () -> mending.write(file, bytes));
    }

    private void plain(NameFinding finding, String node, DirectoryId parent) throws IOException {
        String onDisk = RelativePaths.name(node);
        String right = directories.nameBeforeEndingChanged(node);
        if (right == null) {
            right = SingleError.correct(
                    onDisk, SingleError.NAME_CHARACTERS, name -> vault.names().decrypt(parent, name) != null);
        }
        if (right != null) rename(finding, node, right, vault.names().decrypt(parent, right));
        else elsewhere(finding, node, onDisk);
    }

    /** @param full its full name, be that what it may; null where there is none */
    private void elsewhere(NameFinding finding, String node, @Nullable String full) throws IOException {
        String content = full == null ? null : directories.contentWith(full);
        DirectoryId id = content == null ? null : directories.id(content);
        String name = id == null || full == null ? null : vault.names().decrypt(id, full);
        if (content != null && full != null && name != null) {
            String target = content + "/" + vault.names().onDisk(full);
            if (!mending.isThere(target)) {
                steps.add(
                        finding,
                        "move " + name + " back to the folder that it belongs to",
                        () -> mending.move(node, target));
                return;
            }
        }
        take(finding, node, name);
    }

    private void rename(NameFinding finding, String node, String onDisk, @Nullable String name) throws IOException {
        String target = RelativePaths.parent(node) + "/" + onDisk;
        if (target.equals(node)) return;
        if (mending.isThere(target)) take(finding, node, name);
        else steps.add(finding, "give " + place(finding, name) + " its name back", () -> mending.move(node, target));
    }

    private void take(NameFinding finding, String node, @Nullable String name) {
        String called = name == null ? "a file, whose name is lost, under another name" : name;
        steps.add(finding, "show " + called + " in /LOST+FOUND", () -> lost.take(node, name));
    }

    private static String place(NameFinding finding, @Nullable String name) {
        if (name == null) return Planner.words(finding.at());
        return finding.at().folder() == null
                ? name
                : finding.at().folder().resolve(name).toString();
    }
}
