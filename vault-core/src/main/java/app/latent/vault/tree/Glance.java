package app.latent.vault.tree;

import java.util.List;

/**
 * What a directory looks like without any of its files being opened or its name decrypted.
 *
 * @param stamp equal for as long as no file of the directory was added, removed, renamed or written, and no directory in it; tells nothing about them
 * @param directories the names of the directories in it
 */
public record Glance(String stamp, List<String> directories) {}
