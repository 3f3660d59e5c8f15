package app.latent.app.control;

import java.util.List;

/**
 * When a vault locks for want of use.
 *
 * @param minutes without use, after which it does
 * @param secondsLeft until then
 * @param heldBy the programs that have files of the drive open, where it would be locked already but for them
 */
public record IdleLock(int minutes, long secondsLeft, List<String> heldBy) {

    public IdleLock {
        heldBy = List.copyOf(heldBy);
    }
}
