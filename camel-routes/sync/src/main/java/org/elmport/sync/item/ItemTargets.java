package org.elmport.sync.item;

import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetContext;
import org.elmport.sync.configuration.JobConfiguration;

/** Opens the target of a job that delivers things one by one. */
final class ItemTargets {

    private ItemTargets() {}

    static ItemTarget open(JobConfiguration job, TargetContext context) throws TargetException {
        return job.target()
                .openItems(job.targetSettings(), context)
                .orElseThrow(() -> new TargetException(
                        TargetException.Fault.UNUSABLE,
                        "the target " + job.target().name() + " takes nothing one by one",
                        "Choose another target; see: elmport plugins"));
    }
}
