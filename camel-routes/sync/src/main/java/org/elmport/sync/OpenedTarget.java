package org.elmport.sync;

import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.elmport.finding.FindingSink;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetContext;
import org.elmport.plugin.seal.CredentialSealing;
import org.elmport.plugin.seal.SealException;
import org.elmport.plugin.seal.Sealer;
import org.elmport.sync.configuration.ItemConfiguration;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.configuration.SealConfiguration;

/**
 * The target of a job that delivers things one by one, with what it needs to seal them.
 *
 * @param target the target
 * @param sealer what it seals with, where it does
 */
public record OpenedTarget(ItemTarget target, Optional<Sealer> sealer) implements AutoCloseable {

    /**
     * Opens the target of a job.
     *
     * @throws TargetException when it cannot be reached, takes nothing one by one, or the key to seal with does not do
     */
    public static OpenedTarget of(
            JobConfiguration job, FindingSink findings, Clock clock, UnaryOperator<String> pseudonyms)
            throws TargetException {
        Optional<SealConfiguration> seal = job.items().flatMap(ItemConfiguration::seal);
        Optional<Sealer> sealer = seal.isPresent() ? Optional.of(sealer(seal.get(), findings)) : Optional.empty();
        try {
            TargetContext context = new TargetContext(
                    findings, clock, pseudonyms, sealer.map(key -> new CredentialSealing(key, clock)));
            ItemTarget target = job.target()
                    .openItems(job.targetSettings(), context)
                    .orElseThrow(() -> new TargetException(
                            TargetException.Fault.UNUSABLE,
                            "the target " + job.target().name() + " takes nothing one by one",
                            "Choose another target; see: elmport plugins"));
            return new OpenedTarget(target, sealer);
        } catch (TargetException | RuntimeException failed) {
            sealer.ifPresent(Sealer::close);
            throw failed;
        }
    }

    private static Sealer sealer(SealConfiguration seal, FindingSink findings) throws TargetException {
        try {
            return seal.plugin().openSealer(seal.settings(), findings);
        } catch (SealException failed) {
            TargetException.Fault fault = failed.fault() == SealException.Fault.UNREACHABLE
                    ? TargetException.Fault.UNREACHABLE
                    : TargetException.Fault.UNUSABLE;
            throw new TargetException(fault, String.valueOf(failed.getMessage()), failed.remedy());
        }
    }

    @Override
    public void close() {
        target.close();
        sealer.ifPresent(Sealer::close);
    }
}
