package app.latent.vault.model;

import app.latent.testkit.LongRun;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Leaves a property out of the default run. */
public final class LongRunsOnly implements SkipExecutionHook {
    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        return LongRun.isOn() ? SkipResult.doNotSkip() : SkipResult.skip("with -Plong only");
    }
}
