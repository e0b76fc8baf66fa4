package dz.mujamma.ejb.document;

import dz.mujamma.ejb.document.template.Placeholder;
import dz.mujamma.ejb.document.template.Placeholders;
import dz.mujamma.persistence.document.PaperContent;
import dz.mujamma.persistence.document.PaperKind;
import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Facts of somebody who does not exist, to see a template by. */
public final class SampleFacts {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 5);
    private static final Map<String, Object> VALUES = Map.ofEntries(
            Map.entry("signatory.title", text("المدير العام", "Le directeur général")),
            Map.entry("signatory.name", text("مراد حداد", "Mourad Haddad")),
            Map.entry("place", text("الجزائر", "Alger")),
            Map.entry("employee.name", text("بن علي سمير", "Benali Samir")),
            Map.entry("employee.matricule", "A-01234"),
            Map.entry("employee.female", false),
            Map.entry("employee.birthDate", LocalDate.of(1985, 3, 12)),
            Map.entry("employee.birthPlace", text("قسنطينة", "Constantine")),
            Map.entry("employee.grade", text("متصرف رئيسي", "Administrateur principal")),
            Map.entry("employee.post", text("مكلف بالدراسات", "Chargé d'études")),
            Map.entry("employee.unit", text("مصلحة المستخدمين", "Service du personnel")),
            Map.entry("employee.hireDate", LocalDate.of(2012, 9, 1)),
            Map.entry("employee.civilServant", true),
            Map.entry("act.title", text("الإحالة على التقاعد", "mise à la retraite")),
            Map.entry("act.effectDate", DAY),
            Map.entry("act.endDate", LocalDate.of(2028, 7, 4)),
            Map.entry("act.duration", text("سنتين", "deux ans")),
            Map.entry(
                    "act.visas",
                    List.of(
                            item(
                                    "الأمر رقم 06-03 المؤرخ في 15 جويلية 2006 والمتضمن القانون الأساسي العام للوظيفة العمومية",
                                    "l'ordonnance n° 06-03 du 15 juillet 2006 portant statut général de la fonction publique"),
                            item(
                                    "المرسوم الرئاسي رقم 07-304 المؤرخ في 29 سبتمبر 2007 الذي يحدد الشبكة الاستدلالية لمرتبات الموظفين ونظام دفع رواتبهم",
                                    "le décret présidentiel n° 07-304 du 29 septembre 2007 fixant la grille indiciaire des traitements et le régime de rémunération des fonctionnaires"),
                            item(
                                    "المرسوم التنفيذي رقم 90-99 المؤرخ في 27 مارس 1990 والمتعلق بسلطة التعيين والتسيير الإداري",
                                    "le décret exécutif n° 90-99 du 27 mars 1990 relatif au pouvoir de nomination et de gestion administrative"))),
            Map.entry(
                    "act.basis",
                    List.of(item("الملف الإداري للمعني بالأمر", "le dossier administratif de l'intéressé"))),
            Map.entry(
                    "act.opinion",
                    text(
                            "اللجنة الإدارية المتساوية الأعضاء المجتمعة في 20/06/2026",
                            "la commission administrative paritaire réunie le 20/06/2026")),
            Map.entry("act.proposer", text("مدير الإدارة العامة", "le directeur de l'administration générale")),
            Map.entry("act.reason", text("ضرورة المصلحة", "nécessité de service")),
            Map.entry("act.grade", text("متصرف مستشار", "Administrateur conseiller")),
            Map.entry("act.oldGrade", text("متصرف رئيسي", "Administrateur principal")),
            Map.entry("act.step", 4),
            Map.entry("act.oldStep", 3),
            Map.entry("act.index", 838),
            Map.entry("act.oldIndex", 803),
            Map.entry("act.pace", text("المدة المتوسطة", "à la durée moyenne")),
            Map.entry("act.seniorityLeft", text("شهران و10 أيام", "2 mois et 10 jours")),
            Map.entry("act.post", text("رئيس مكتب", "Chef de bureau")),
            Map.entry("act.postNumber", "DRH-017"),
            Map.entry("act.oldPost", text("مكلف بالدراسات", "Chargé d'études")),
            Map.entry("act.unit", text("الوكالة الولائية لسطيف", "Agence de wilaya de Sétif")),
            Map.entry("act.oldUnit", text("مصلحة المستخدمين", "Service du personnel")),
            Map.entry("act.host", text("الصندوق الوطني للتقاعد", "la Caisse nationale des retraites")),
            Map.entry("act.case", text("بطلب من المعني", "à la demande de l'intéressé")),
            Map.entry("act.sanction", text("التوبيخ", "blâme")),
            Map.entry("act.degree", 1),
            Map.entry("act.targetNumber", "DEC 118/2026"),
            Map.entry("act.targetDay", LocalDate.of(2026, 4, 2)),
            Map.entry("act.probation", true),
            Map.entry("leave.type", text("العطلة السنوية", "congé annuel")),
            Map.entry("leave.days", 15),
            Map.entry("leave.first", DAY),
            Map.entry("leave.last", LocalDate.of(2026, 7, 19)),
            Map.entry("leave.back", LocalDate.of(2026, 7, 20)),
            Map.entry("leave.period", "2025-2026"),
            Map.entry("leave.balance", 15),
            Map.entry("leave.askedOn", LocalDate.of(2026, 6, 14)),
            Map.entry("leave.approvedBy", text("رئيس المصلحة", "le chef de service")),
            Map.entry("notice.no", 2),
            Map.entry("notice.earlierNumber", "41/2026"),
            Map.entry("notice.earlierDay", LocalDate.of(2026, 6, 28)),
            Map.entry("employee.address", text("12 شارع ديدوش مراد، الجزائر", "12, rue Didouche Mourad, Alger")),
            Map.entry("absence.first", LocalDate.of(2026, 6, 24)),
            Map.entry("absence.full", LocalDate.of(2026, 7, 8)),
            Map.entry("absence.days", 15),
            Map.entry("absence.article", text("المادة 184 من الأمر رقم 06-03", "art. 184 de l'ordonnance n° 06-03")),
            Map.entry("service.first", LocalDate.of(2012, 9, 1)),
            Map.entry("service.last", LocalDate.of(2026, 7, 4)),
            Map.entry(
                    "periods",
                    List.of(
                            period("متصرف", "Administrateur", LocalDate.of(2012, 9, 1), LocalDate.of(2019, 2, 28)),
                            period(
                                    "متصرف رئيسي",
                                    "Administrateur principal",
                                    LocalDate.of(2019, 3, 1),
                                    LocalDate.of(2026, 7, 4)))));

    private SampleFacts() {}

    /** All that a kind of paper may be given. */
    public static PaperContent of(PaperKind kind) {
        PaperContent facts = PaperContent.empty();
        for (Placeholder placeholder : Placeholders.of(kind).values()) {
            facts = facts.with(placeholder.name(), VALUES.get(placeholder.name()));
        }
        return facts;
    }

    private static Localized text(String ar, String fr) {
        return new Localized(ar, fr);
    }

    private static PaperContent item(String ar, String fr) {
        return PaperContent.empty().with("item.text", text(ar, fr));
    }

    private static PaperContent period(String gradeAr, String gradeFr, LocalDate from, LocalDate to) {
        return PaperContent.empty()
                .with("item.grade", text(gradeAr, gradeFr))
                .with("item.post", text("مكلف بالدراسات", "Chargé d'études"))
                .with("item.unit", text("مصلحة المستخدمين", "Service du personnel"))
                .with("item.from", from)
                .with("item.to", to);
    }
}
