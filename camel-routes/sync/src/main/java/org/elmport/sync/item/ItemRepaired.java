package org.elmport.sync.item;

import java.util.SortedMap;
import org.elmport.sync.ledger.RunOutcome;
import org.elmport.sync.plan.PlanHead;

/**
 * How a comparison with a target, or its repair, ended.
 *
 * @param outcome in a word
 * @param plan what differs
 * @param deliveries what became of what was delivered or taken back, as {@code card delivered}, with how many
 */
public record ItemRepaired(RunOutcome outcome, PlanHead plan, SortedMap<String, Long> deliveries) {}
