package app.latent.app.check;

import app.latent.vault.witness.Witness;
import app.latent.vault.witness.Witness.Recollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the owner should know of this computer's memory of the vault: where something may have been done to it that is not noticed. */
public final class MemoryNotes {

    private MemoryNotes() {}

    /** In sentences; none where all is remembered. */
    public static List<String> of(Recollection recollection) {
        return switch (recollection) {
            case NONE ->
                List.of(
                        "Nothing is remembered of the vault in this session, as another process has it unlocked, or the memory's folder"
                                + " cannot be written to: files that are swapped, cut, deleted or brought back are not noticed.");
            case LOST ->
                List.of(
                        "What this computer remembered of the vault could not be read, and was begun anew: what was done to its files"
                                + " before this unlock is not noticed.");
            case DOUBTFUL ->
                List.of(
                        "The last session did not end well, as after a power cut, or where a lock could not wait for a slow disk: files that were"
                                + " deleted, cut or swapped since it began are taken for its own work.");
            case OPENING, NEW, WHOLE -> List.of();
        };
    }

    /** @param report empty where nothing is remembered */
    public static List<String> of(Optional<Witness.Report> report) {
        if (report.isEmpty()) return of(Recollection.NONE);
        List<String> notes = new ArrayList<>(of(report.get().recollection()));
        if (report.get().recollection() == Recollection.NEW) {
            notes.add(
                    "The vault was not known to this computer before it was unlocked: what was done to its files until then is not"
                            + " noticed.");
        }
        if (!report.get().suspicious().isEmpty()) notes.add(report.get().summary());
        return notes;
    }
}
