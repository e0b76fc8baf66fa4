// What date pickers and tables say: Algerian month names in Arabic, the week from Sunday on, days before months.
(function () {
  if (!window.PrimeFaces || !PrimeFaces.locales) {
    return;
  }
  var common = { firstDayOfWeek: 0, firstDay: 0, dateFormat: 'dd/mm/yy' };
  var months = ['جانفي', 'فيفري', 'مارس', 'أفريل', 'ماي', 'جوان', 'جويلية', 'أوت', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'];
  var own = {
    ar: {
      monthNames: months,
      monthNamesShort: months,
      dayNames: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
      dayNamesShort: ['أحد', 'اثنين', 'ثلاثاء', 'أربعاء', 'خميس', 'جمعة', 'سبت'],
      dayNamesMin: ['أحد', 'اثن', 'ثلا', 'أرب', 'خمي', 'جمع', 'سبت'],
      upload: 'إرسال',
      isRTL: true
    },
    fr: {},
    en: {},
    en_US: {}
  };
  Object.keys(own).forEach(function (language) {
    if (PrimeFaces.locales[language]) {
      Object.assign(PrimeFaces.locales[language], common, own[language]);
    }
  });
})();
