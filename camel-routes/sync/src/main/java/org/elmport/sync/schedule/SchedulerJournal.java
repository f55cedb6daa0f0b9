package org.elmport.sync.schedule;

/** Takes what a scheduler has to say about a job, for whoever operates it. */
@FunctionalInterface
public interface SchedulerJournal {

    /** A line about a job; never with a secret or anything personal. */
    void note(String job, String words);
}
