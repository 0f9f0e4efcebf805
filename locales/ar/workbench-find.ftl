## chosen at run time
## The box at the top, and the keys

find-in-review = ما ينتظر الاعتماد
find-changed = ما تغيّر بعد اعتماده
find-keys = المفاتيح
keys-find = البحث عن أي شيء أو تنفيذ أمر
keys-walk = التنقل في القائمة
keys-open = فتح المحدد
keys-edit = إلى الحقل الأول
keys-approve = إلى الاعتماد
keys-save = حفظ
keys-help = هذه القائمة
