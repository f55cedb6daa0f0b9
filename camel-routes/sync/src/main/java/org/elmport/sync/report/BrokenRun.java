package org.elmport.sync.report;

/**
 * A run that did not come to its end, since its source or its target failed.
 * Holds no time of day and no content.
 *
 * @param job the name of the job
 * @param source the name of the source plugin
 * @param target the name of the target plugin
 * @param outcome how it ended, in a word
 * @param reason why, as the command has said it
 * @param remedy what to do; empty when the reason says it all
 */
public record BrokenRun(String job, String source, String target, String outcome, String reason, String remedy) {}
