package org.elmport.source.ooapi;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elmport.plugin.CrawlSummary;
import org.elmport.plugin.RecordSource;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.setting.Settings;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;
import org.jspecify.annotations.Nullable;

/**
 * One way through a live system: the lists of organisations, programmes and courses, and below each programme and
 * course its offerings, for the interface has no list of all offerings.
 */
final class RestRecords implements RecordSource {

    /** Statuses with which systems say that they do without a list that others only refer to. */
    private static final Set<Integer> OPTIONAL_LIST = Set.of(403, 404, 405, 501);

    /** Statuses with which systems say that a course or programme has gone meanwhile. */
    private static final Set<Integer> GONE = Set.of(404, 410);

    private final RestLists lists;
    private final Delivery delivery;
    private final Deque<PagedList> waiting = new ArrayDeque<>();
    private @Nullable PagedList offerings;
    private Optional<Owner> owner = Optional.empty();
    private boolean learnt;
    private boolean ended;

    private RestRecords(RestLists lists, Delivery delivery) {
        this.lists = lists;
        this.delivery = delivery;
        boolean runs = delivery.wants(RecordKind.OFFERING);
        plan(delivery.wants(RecordKind.ORGANISATION), Entity.ORGANIZATION, "/organizations");
        plan(runs || delivery.wants(RecordKind.PROGRAMME), Entity.PROGRAM, "/programs");
        plan(runs || delivery.wants(RecordKind.COURSE), Entity.COURSE, "/courses");
    }

    /** Stands before the first request. */
    static RestRecords open(Settings settings, Delivery delivery, Clock clock, Patience patience) {
        return new RestRecords(Connection.lists(settings, delivery, clock, patience), delivery);
    }

    private void plan(boolean wanted, Entity entity, String path) {
        if (wanted) {
            waiting.add(new PagedList(lists, entity, path, Set.of()));
        }
    }

    @Override
    public Optional<SourceRecord> next() throws SourceException {
        learn();
        while (true) {
            PagedList list = offerings != null ? offerings : waiting.peek();
            if (list == null) {
                ended = true;
                return Optional.empty();
            }
            Optional<PagedList.Found> found = list.next();
            if (found.isEmpty()) {
                leave(list);
                continue;
            }
            Optional<SourceRecord> record = record(list.entity(), found.get());
            if (record.isPresent()) {
                return record;
            }
        }
    }

    private void leave(PagedList list) {
        if (list == offerings) {
            offerings = null;
            owner = Optional.empty();
        } else {
            waiting.remove();
        }
    }

    private Optional<SourceRecord> record(Entity entity, PagedList.Found found) {
        Optional<Item> item = delivery.admit(entity, found.node(), found.resource(), found.pointer());
        if (item.isEmpty()) {
            return Optional.empty();
        }
        if (entity == Entity.PROGRAM || entity == Entity.COURSE) {
            delivery.learn(entity, found.node(), found.resource(), found.pointer());
            goBelow(entity, item.get().id());
        }
        return delivery.deliver(entity, item.get(), entity == Entity.OFFERING ? owner : Optional.empty());
    }

    /** Next come the offerings of this course or programme. */
    private void goBelow(Entity entity, String id) {
        boolean dots = id.equals(".") || id.equals("..");
        if (delivery.wants(RecordKind.OFFERING) && !dots) {
            String list = entity == Entity.PROGRAM ? "/programs" : "/courses";
            offerings = new PagedList(lists, Entity.OFFERING, OoapiAddresses.offerings(list, id), GONE);
            owner = entity.kind().map(kind -> new Owner(kind, id));
        }
    }

    /** Reads first what records take from others. */
    private void learn() throws SourceException {
        if (learnt) {
            return;
        }
        learnt = true;
        if (delivery.wants(RecordKind.OFFERING)) {
            learn(Entity.ACADEMIC_SESSION, "/academic-sessions");
        }
        if (delivery.wants(RecordKind.PROGRAMME)) {
            learn(Entity.EDUCATION_SPECIFICATION, "/education-specifications");
        }
    }

    private void learn(Entity entity, String path) throws SourceException {
        PagedList list = new PagedList(lists, entity, path, OPTIONAL_LIST);
        Optional<PagedList.Found> found = list.next();
        while (found.isPresent()) {
            PagedList.Found one = found.get();
            if (delivery.admit(entity, one.node(), one.resource(), one.pointer())
                    .isPresent()) {
                delivery.learn(entity, one.node(), one.resource(), one.pointer());
            }
            found = list.next();
        }
    }

    @Override
    public CrawlSummary summary() {
        return delivery.summary(ended && !lists.incomplete(), lists.pages(), List.of());
    }

    @Override
    public void close() {
        // connections belong to the client, which keeps them for a while and then lets go of them
    }
}
