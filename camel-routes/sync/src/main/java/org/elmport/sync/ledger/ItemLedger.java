package org.elmport.sync.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What the ledger holds of the things that a job delivers one by one. */
public final class ItemLedger {

    private final JobLedger job;
    private final String profile;
    private final Optional<PayloadCipher> cipher;
    private final Optional<JobSecret> secret;

    /**
     * The things of a profile.
     *
     * @param cipher encrypts and reads what is personal; may be missing only where nothing is
     */
    public ItemLedger(JobLedger job, String profile, Optional<PayloadCipher> cipher) {
        this.job = job;
        this.profile = profile;
        this.cipher = cipher;
        this.secret = cipher.map(with -> JobSecret.of(job, with));
    }

    /** The job. */
    public JobLedger job() {
        return job;
    }

    /** The profile. */
    public String profile() {
        return profile;
    }

    /** Encrypts what is personal. */
    public Optional<PayloadCipher> cipher() {
        return cipher;
    }

    /** Makes pseudonyms of identifiers of persons: a keyed hash, the same for ever, whatever the case of letters. */
    public UnaryOperator<String> pseudonyms() {
        return secret.<UnaryOperator<String>>map(made -> made::pseudonym).orElse(UnaryOperator.identity());
    }

    /** The pseudonym of a person who is called by an identifier, or by the pseudonym already. */
    public String named(String identifier) {
        return JobSecret.looksMade(identifier) ? identifier : pseudonyms().apply(identifier);
    }

    /** The hash by which something is compared: keyed where it is personal, so that it reveals nothing. */
    public Hash hash(byte[] compared, boolean personal) {
        return personal ? needed().hash(compared) : Hashing.plain().of(compared);
    }

    private JobSecret needed() {
        PayloadCipher.needed(cipher);
        return secret.orElseThrow();
    }

    /** What the mapping of the job remembers, written under the lease. */
    public StoredMemory memory(Lease lease) {
        return new StoredMemory(job, lease, cipher);
    }

    /** The further pseudonyms of persons, and who was erased; what is noted goes into the memory. */
    public SubjectNames names(StoredMemory memory) {
        return new SubjectNames(job, memory);
    }

    /** What is kept of persons. */
    public PersonalData personal() {
        return new PersonalData(job, cipher);
    }

    /** Starts a comparison with what is to be at the target; close it in the end. */
    public Comparison compare(List<String> kinds, Comparison.Listener listener) {
        return job.compare(profile, kinds, listener);
    }

    /**
     * Makes what is to be at the target what a source gives now, in one transaction: all of it holds, or nothing.
     *
     * @throws LedgerException with {@link LedgerException.Fault#MOVED} when the ledger or the source is not as expected
     */
    public Applied apply(
            Lease lease,
            RunTicket run,
            MadeBy madeBy,
            Expectation expected,
            Selection selection,
            List<String> kinds,
            Consumer<Comparison> deliverables) {
        JobLedger.Form form = new JobLedger.Form(
                connection -> Optional.of(new ItemWriter(connection, job.id(), cipher)),
                listener -> compare(kinds, listener));
        return job.apply(lease, run, madeBy, expected, new Staging(selection, deliverables, Optional.empty()), form);
    }

    /** The content of something; empty where it was erased. */
    public Optional<byte[]> content(DeliverableKey key) {
        return job.database().transaction(connection -> ItemContents.read(connection, job.id(), key, cipher));
    }

    /**
     * What the target has not confirmed as the ledger holds it, a page at a time.
     *
     * @param known what it has had in another form; else what it has never had
     * @param behind the key behind which the page starts; empty for the first one
     */
    public List<PendingItem> toDeliver(String target, String kind, boolean known, String behind) {
        return page(Pending.TO_DELIVER + (known ? Pending.KNOWN : Pending.NEW), target, kind, behind);
    }

    /** What is not to be at the target any more and may still be there, a page at a time. */
    public List<PendingItem> toWithdraw(String target, String kind, String behind) {
        return page(Pending.TO_WITHDRAW, target, kind, behind);
    }

    /** All that is to be at the target, or was delivered and may still be there, a page at a time. */
    public List<DeliveredItem> known(String target, String kind, String behind) {
        return job.database()
                .transaction(connection ->
                        Pending.known(connection, job.id(), target, new DeliverableKey(profile, kind, behind)));
    }

    /**
     * What the target was not sent or did not take, and this run has not written, a page at a time.
     *
     * @param behind the key behind which the page starts; empty for the first one
     */
    public List<PendingItem> waiting(RunTicket run, String target, String kind, String behind) {
        return job.database()
                .transaction(connection -> Pending.waiting(
                        connection, job.id(), target, run.id(), new DeliverableKey(profile, kind, behind)));
    }

    /**
     * Gives something that waits the content that it has now, although what it is compared by is the same. What was
     * refused is tried again then.
     */
    public void renew(Lease lease, String target, Deliverable now) {
        if (content(now.key())
                .filter(held -> !Arrays.equals(held, now.canonical()))
                .isEmpty()) {
            return;
        }
        job.database().execute(connection -> {
            lease.confirm(connection);
            ItemContents.replace(connection, job.id(), now, cipher);
            Sql.update(
                    connection,
                    "UPDATE delivery SET state = 'FAILED', next_try = NULL WHERE job_id = ? AND target = ?"
                            + " AND profile = ? AND kind = ? AND entry_key = ? AND state = 'REFUSED'",
                    job.id(),
                    target,
                    now.key().profile(),
                    now.key().kind(),
                    now.key().keyBytes());
        });
    }

    private List<PendingItem> page(String query, String target, String kind, String behind) {
        return job.database()
                .transaction(connection ->
                        Pending.page(connection, query, job.id(), target, new DeliverableKey(profile, kind, behind)));
    }

    /** Sees to it that the next run takes something for changed, because its content is not here any more. */
    public void restage(DeliverableKey key) {
        job.database()
                .execute(connection -> Sql.update(
                        connection,
                        "UPDATE entry SET hash = ? WHERE job_id = ? AND profile = ? AND kind = ? AND entry_key = ?",
                        Hash.of(new byte[Hash.BYTES]),
                        job.id(),
                        key.profile(),
                        key.kind(),
                        key.keyBytes()));
    }

    /** The kinds that the ledger knows: the given ones in their order, then others. */
    public List<String> kinds(List<String> order) {
        return job.database().transaction(connection -> Kinds.inOrder(connection, job.id(), profile, order));
    }
}
