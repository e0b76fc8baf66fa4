package dz.mujamma.it.career;

import dz.mujamma.ejb.career.ActDraftService;
import dz.mujamma.ejb.career.ActSigningService;
import dz.mujamma.ejb.career.ActVisaService;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.persistence.career.ActContent;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Right;
import java.time.LocalDate;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Acts drafted, seen and signed by the usual chain, for tests inside the server that are about what comes of them. */
public final class CareerActs {
    public static final LocalDate START = LocalDate.now().minusYears(4);

    private CareerActs() {}

    /** Recruited and installed. */
    public static void hire(long employee) throws Exception {
        recruit(employee);
        sign(employee, ActContent.of("INSTALLATION", START.plusDays(7), ActContent.NOTHING));
    }

    /** @return number of the act */
    public static long recruit(long employee) throws Exception {
        return sign(
                employee,
                ActContent.of(
                        "RECRUITMENT", START, new Situation(null, CareerPeople.grade(), 0, null, CareerPeople.unit())));
    }

    /** @return number of the act */
    public static long sign(long employee, ActContent content) throws Exception {
        ActDraftService drafts = of(ActDraftService.class);
        return round(Caller.wearing(officer()).call(() -> drafts.draft(employee, content)));
    }

    /** @return number of the act that cancels */
    public static long cancel(long act) throws Exception {
        ActDraftService drafts = of(ActDraftService.class);
        return round(Caller.wearing(officer()).call(() -> drafts.cancel(act)));
    }

    /** Corrects an act by other contents. @return number of the act that corrects */
    public static long correct(long act, ActContent content) throws Exception {
        ActDraftService drafts = of(ActDraftService.class);
        Caller officer = Caller.wearing(officer());
        long id = officer.call(() -> drafts.correct(act));
        officer.run(() -> drafts.change(id, 0, content.about(act)));
        return round(id);
    }

    private static long round(long id) throws Exception {
        ActDraftService drafts = of(ActDraftService.class);
        ActVisaService visas = of(ActVisaService.class);
        ActSigningService signing = of(ActSigningService.class);
        Caller.wearing(officer()).run(() -> drafts.sendRound(id));
        Caller.wearing(entitled(CareerPeople.director())).run(() -> visas.give(id));
        Caller.wearing(entitled(CareerPeople.signatory())).run(() -> signing.sign(id));
        return id;
    }

    public static long paperOf(long act) {
        return Database.seeOne("select paper_id from mujamma.act where id = ?", act);
    }

    public static String codeOf(long act) {
        return Database.seeOne(
                "select p.code from mujamma.act a join mujamma.paper p on p.id = a.paper_id where a.id = ?", act);
    }

    private static Hat officer() {
        return entitled(CareerPeople.officer());
    }

    /** With the right to see discipline, so that sanctions can be signed, too. */
    private static Hat entitled(Hat hat) {
        return CareerPeople.with(hat, Right.DISCIPLINE);
    }

    private static <T> T of(Class<T> service) throws NamingException {
        return service.cast(InitialContext.doLookup("java:global/mujamma/mujamma-ejb/" + service.getSimpleName()));
    }
}
