<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en_GB">
<context>
    <name>ExampleRegion</name>
    <message>
        <source>example</source>
        <translation>contoh</translation>
    </message>
    <message>
        <source>No temporary folder can be made; check the free space of the disk.</source>
        <translation>Folder sementara tidak dapat dibuat; periksa sisa ruang disk.</translation>
    </message>
    <message>
        <source>The example region was not made.</source>
        <translation>Daerah contoh tidak jadi dibuat.</translation>
    </message>
</context>
<context>
    <name>ui::AgencyTab</name>
    <message>
        <source>Agency and letterhead</source>
        <translation>Instansi dan kop surat</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Pemerintah daerah</translation>
    </message>
    <message>
        <source>First line of the letterhead, for example Pemerintah Kabupaten Tirta Makmur</source>
        <translation>Baris pertama kop surat, misalnya Pemerintah Kabupaten Tirta Makmur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Telephone, mail</source>
        <translation>Telepon, surel</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Penanda tangan</translation>
    </message>
    <message>
        <source>Place of signing</source>
        <translation>Tempat tanda tangan</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>Bertindak sebagai</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Atas nama</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Name with titles</source>
        <translation>Nama dan gelar</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Pangkat</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Hapus logo</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Pilih logo…</translation>
    </message>
    <message>
        <source>Preview of the letterhead</source>
        <translation>Contoh kop surat</translation>
    </message>
    <message>
        <source>This is how reports and letters will begin and end</source>
        <translation>Begini awal dan akhir laporan dan surat</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Pilih logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Gambar (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>“%1” tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>No logo yet</source>
        <translation>Belum ada logo</translation>
    </message>
    <message>
        <source>EXAMPLE OF A REPORT</source>
        <translation>CONTOH LAPORAN</translation>
    </message>
    <message>
        <source>The content of the report stands here.</source>
        <translation>Isi laporan ada di sini.</translation>
    </message>
    <message>
        <source>Empty prints dots to fill in, but nothing for elected heads; “-” prints no NIP.</source>
        <translation>Kosong mencetak titik-titik untuk diisi, kecuali bagi kepala daerah; “-” tanpa baris NIP.</translation>
    </message>
    <message>
        <source>Only with a.n.: the post on whose behalf is signed.</source>
        <translation>Hanya untuk a.n.: jabatan yang diatasnamakan.</translation>
    </message>
</context>
<context>
    <name>ui::AgreementList</name>
    <message>
        <source>Agreements</source>
        <translation>Perjanjian kerja sama</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Masa berlaku</translation>
    </message>
    <message>
        <source>Add agreement…</source>
        <translation>Tambah perjanjian…</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Perjanjian baru</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Perjanjian</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>For example “Perjanjian kerja sama pelatihan aparatur”.</source>
        <translation>Misalnya “Perjanjian kerja sama pelatihan aparatur”.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Berlaku mulai</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Berlaku sampai</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ruang lingkup</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Choose an agreement in the table first.</source>
        <translation>Pilih dahulu satu perjanjian di tabel.</translation>
    </message>
    <message>
        <source>Remove agreement</source>
        <translation>Hapus perjanjian</translation>
    </message>
</context>
<context>
    <name>ui::AngkatanList</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Kursi</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Angkatan</source>
        <translation>Angkatan</translation>
    </message>
    <message>
        <source>Add angkatan…</source>
        <translation>Tambah angkatan…</translation>
    </message>
    <message>
        <source>Angkatan %1, %2</source>
        <translation>Angkatan %1, %2</translation>
    </message>
    <message>
        <source>New angkatan</source>
        <translation>Angkatan baru</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Least participants</source>
        <translation>Peserta minimum</translation>
    </message>
    <message>
        <source>With fewer it does not run.</source>
        <translation>Kurang dari itu angkatan tidak berjalan.</translation>
    </message>
    <message>
        <source>Remove angkatan</source>
        <translation>Hapus angkatan</translation>
    </message>
    <message>
        <source>Change many</source>
        <translation>Ubah massal</translation>
    </message>
    <message>
        <source>Change many: %1 selected angkatan</source>
        <translation>Ubah massal: %1 angkatan terpilih</translation>
    </message>
    <message>
        <source>Choose an angkatan in the table first.</source>
        <translation>Pilih dahulu angkatan di tabel.</translation>
    </message>
    <message>
        <source>Plans that use it then fail their check.</source>
        <translation>Rencana yang memakainya kemudian tidak lolos pemeriksaan.</translation>
    </message>
</context>
<context>
    <name>ui::ArrangeForm</name>
    <message>
        <source>As the report comes</source>
        <translation>Bawaan laporan</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Kelompokkan menurut</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Groups and order</source>
        <translation>Kelompok dan urutan</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Saringan</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <translation>Saringan (%1)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Naik</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Turun</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak satu pun</translation>
    </message>
    <message>
        <source>Tick what is printed; drag a column to its place. Columns chosen here print in portrait, too.</source>
        <translation>Centang yang dicetak; seret kolom ke tempatnya. Kolom yang dipilih di sini juga tercetak pada kertas tegak.</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Tanpa kelompok</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Urutkan menurut</translation>
    </message>
    <message>
        <source>then by</source>
        <translation>lalu menurut</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>Ascending (A to Z)</source>
        <translation>Menaik (A–Z)</translation>
    </message>
    <message>
        <source>Descending (Z to A)</source>
        <translation>Menurun (Z–A)</translation>
    </message>
    <message>
        <source>Rows are sorted within their groups; every group has a subtotal of its own.</source>
        <translation>Baris diurutkan di dalam kelompoknya; tiap kelompok punya jumlah sendiri.</translation>
    </message>
    <message>
        <source>Only rows that pass every filter are printed and counted.</source>
        <translation>Hanya baris yang lolos semua saringan yang dicetak dan dihitung.</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Tambah saringan</translation>
    </message>
    <message>
        <source>Column of the filter</source>
        <translation>Kolom saringan</translation>
    </message>
    <message>
        <source>Choose a column…</source>
        <translation>Pilih kolom…</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Syarat</translation>
    </message>
    <message>
        <source>Value of the filter</source>
        <translation>Nilai saringan</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>memuat</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>sama dengan</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>paling sedikit</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>paling banyak</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>Centang sedikitnya satu kolom.</translation>
    </message>
    <message>
        <source>Columns, order and filters</source>
        <translation>Kolom, urutan, dan saringan</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Terapkan</translation>
    </message>
</context>
<context>
    <name>ui::Ask</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>“%1” sudah ada. Ganti?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>“%1” exists already and is never written over; choose another name.</source>
        <translation>“%1” sudah ada dan tidak pernah ditimpa; pilih nama lain.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>The printer does not accept the document. See whether it is switched on and connected.</source>
        <translation>Printer tidak menerima dokumen. Periksa apakah printer menyala dan tersambung.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Mencetak…</translation>
    </message>
    <message>
        <source>Printing stopped. See the printer, then print again.</source>
        <translation>Pencetakan terhenti. Periksa printer, lalu cetak lagi.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Membatalkan…</translation>
    </message>
    <message>
        <source>The report has no such page: it has %1.</source>
        <translation>Laporan ini tidak punya halaman itu: jumlah halamannya %1.</translation>
    </message>
    <message>
        <source>Ctrl+Z brings it back.</source>
        <translation>Ctrl+Z mengembalikannya.</translation>
    </message>
    <message>
        <source>Ctrl+Z brings all of them back.</source>
        <translation>Ctrl+Z mengembalikan semuanya.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Hapus “%1”?</translation>
    </message>
    <message>
        <source>Delete the %1 chosen rows?</source>
        <translation>Hapus %1 baris yang dipilih?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>ui::AssessmentGrid</name>
    <message>
        <source>Levels</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Level %1 does not exist: type 0 to 5.</source>
        <translation>Level %1 tidak ada: ketik 0 sampai 5.</translation>
    </message>
    <message>
        <source>Row %1, column %2 of the block lies outside the grid.</source>
        <translation>Baris %1, kolom %2 dari blok itu berada di luar tabel.</translation>
    </message>
    <message>
        <source>%1, %2: “%3” is no whole number from 0 to 5.</source>
        <translation>%1, %2: “%3” bukan bilangan bulat 0–5.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… dan %1 lagi</translation>
    </message>
    <message>
        <source>%1 Level %2 is written once that is done.</source>
        <translation>%1 Level %2 ditulis setelah itu beres.</translation>
    </message>
</context>
<context>
    <name>ui::AssessmentGridModel</name>
    <message>
        <source>required %1</source>
        <translation>syarat %1</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>tidak disyaratkan</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>level %1</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>belum ada level</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>kurang %1</translation>
    </message>
    <message>
        <source>last valid result %1</source>
        <translation>hasil terakhir yang berlaku %1</translation>
    </message>
</context>
<context>
    <name>ui::AssessmentList</name>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Penilai</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>%1 – %2, %3 – %4 levels</source>
        <translation>%1 – %2, %3 – %4 level</translation>
    </message>
    <message>
        <source>Open in the grid</source>
        <translation>Buka di tabel</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Betulkan…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>No assessment yet. Type levels in the grid, or import a workbook of assessments.</source>
        <translation>Belum ada penilaian. Ketik levelnya di tabel, atau impor lembar kerja penilaian.</translation>
    </message>
    <message>
        <source>Reading assessments</source>
        <translation>Membaca penilaian</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Delete assessments</source>
        <translation>Hapus penilaian</translation>
    </message>
    <message>
        <source>Delete %1 assessments with all their levels? The gaps are counted again. Undo brings them back.</source>
        <translation>Hapus %1 penilaian beserta semua levelnya? Kesenjangan dihitung ulang. Urungkan akan mengembalikannya.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Deleted: %1 assessments</source>
        <translation>Dihapus: %1 penilaian</translation>
    </message>
    <message>
        <source>Number of levels</source>
        <translation>Jumlah level</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Filter by unit</source>
        <translation>Saring menurut unit</translation>
    </message>
    <message>
        <source>Filter by method</source>
        <translation>Saring menurut metode</translation>
    </message>
    <message>
        <source>Filter by year</source>
        <translation>Saring menurut tahun</translation>
    </message>
    <message>
        <source>Filter by competency</source>
        <translation>Saring menurut kompetensi</translation>
    </message>
    <message>
        <source>Change many…</source>
        <translation>Ubah massal…</translation>
    </message>
    <message>
        <source>Unit: all</source>
        <translation>Unit: semua</translation>
    </message>
    <message>
        <source>Method: all</source>
        <translation>Metode: semua</translation>
    </message>
    <message>
        <source>(no method)</source>
        <translation>(tanpa metode)</translation>
    </message>
    <message>
        <source>Year: all</source>
        <translation>Tahun: semua</translation>
    </message>
    <message>
        <source>(no date)</source>
        <translation>(tanpa tanggal)</translation>
    </message>
    <message>
        <source>Competency: all</source>
        <translation>Kompetensi: semua</translation>
    </message>
    <message>
        <source>Change many</source>
        <translation>Ubah massal</translation>
    </message>
    <message>
        <source>Change many: %1 assessments</source>
        <translation>Ubah massal: %1 penilaian</translation>
    </message>
    <message>
        <source>Correct an assessment</source>
        <translation>Betulkan penilaian</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>ui::AssessmentPage</name>
    <message>
        <source>Reading people and standards</source>
        <translation>Membaca pegawai dan standar</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>Unit: all</source>
        <translation>Unit: semua</translation>
    </message>
    <message>
        <source>Choose a method…</source>
        <translation>Pilih metode…</translation>
    </message>
    <message>
        <source>%1 people · %2 competencies</source>
        <translation>%1 pegawai · %2 kompetensi</translation>
    </message>
    <message>
        <source>Valid until %1 (%2 years)</source>
        <translation>Berlaku sampai %1 (%2 tahun)</translation>
    </message>
    <message>
        <source>Save levels</source>
        <translation>Simpan level</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Parts of a level</source>
        <translation>Rincian level</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Kind of competency</source>
        <translation>Jenis kompetensi</translation>
    </message>
    <message>
        <source>Managerial &amp; socio-cultural</source>
        <translation>Manajerial &amp; sosial kultural</translation>
    </message>
    <message>
        <source>Technical, required here</source>
        <translation>Teknis yang disyaratkan di sini</translation>
    </message>
    <message>
        <source>All competencies</source>
        <translation>Semua kompetensi</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Impor…</translation>
    </message>
    <message>
        <source>See the gaps</source>
        <translation>Lihat kesenjangan</translation>
    </message>
    <message>
        <source>Enter levels</source>
        <translation>Isi nilai</translation>
    </message>
    <message>
        <source>All assessments</source>
        <translation>Semua penilaian</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Penilai</translation>
    </message>
    <message>
        <source>Name, NIP, post…</source>
        <translation>Nama, NIP, jabatan…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tempel</translation>
    </message>
    <message>
        <source>Nothing was pasted. Mend these cells in the spreadsheet and paste again.</source>
        <translation>Tidak ada yang ditempel. Perbaiki sel-sel ini di lembar kerja, lalu tempel lagi.</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Cari pegawai</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Belum tersimpan</translation>
    </message>
    <message>
        <source>What was typed last could not be saved and will be lost.</source>
        <translation>Ketikan terakhir tidak dapat disimpan dan akan hilang.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Tutup tanpa menyimpan</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Kembali mengisi</translation>
    </message>
    <message>
        <source>This file can only be read here.</source>
        <translation>Berkas ini di sini hanya dapat dibaca.</translation>
    </message>
    <message>
        <source>This person is not active, or no longer in the file: no levels are entered.</source>
        <translation>Pegawai ini tidak aktif, atau tidak ada lagi di berkas: nilainya tidak diisi.</translation>
    </message>
    <message>
        <source>3 level of this assessment · (2) last valid result · /3 required by the post · –1 missing</source>
        <translation>3 = nilai pada penilaian ini · (2) = hasil terakhir yang berlaku · /3 = standar jabatan · –1 = kurang satu level</translation>
    </message>
    <message>
        <source>Level %1 is written as soon as you go back to the grid: press Enter.</source>
        <translation>Level %1 ditulis begitu Anda kembali ke kisi: tekan Enter.</translation>
    </message>
    <message>
        <source>%1 Nor do %2 more levels change anything.</source>
        <translation>%1 Begitu pula %2 level lainnya.</translation>
    </message>
</context>
<context>
    <name>ui::AssessmentPanel</name>
    <message>
        <source>Knowledge</source>
        <translation>Pengetahuan</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Keterampilan</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>Sikap</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Parts of this level (optional)</source>
        <translation>Rincian level ini (tidak wajib)</translation>
    </message>
    <message>
        <source>Assessments of this person</source>
        <translation>Penilaian orang ini</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Belum ada yang dipilih</translation>
    </message>
    <message>
        <source>Choose a cell of the grid and type 0 to 5. The required level stands faintly in the cell.</source>
        <translation>Pilih sebuah sel lalu ketik 0–5. Level yang disyaratkan tampak samar di dalam sel.</translation>
    </message>
    <message>
        <source>Not required of this post. A level is kept, but does not count.</source>
        <translation>Tidak disyaratkan bagi jabatan ini. Levelnya disimpan, tetapi tidak dihitung.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 levels</source>
        <translation>%1 · %2 · %3 level</translation>
    </message>
    <message>
        <source>no method</source>
        <translation>tanpa metode</translation>
    </message>
    <message>
        <source>0 to 5 each; saved when you leave the field.</source>
        <translation>Masing-masing 0–5; tersimpan saat kolom ditinggalkan.</translation>
    </message>
    <message>
        <source>Type and save the level first.</source>
        <translation>Isi dan simpan levelnya dulu.</translation>
    </message>
    <message>
        <source>Whole number from 0 to 5.</source>
        <translation>Bilangan bulat 0–5.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Kenapa?</translation>
    </message>
</context>
<context>
    <name>ui::BatchDialog</name>
    <message>
        <source>Save as</source>
        <translation>Simpan sebagai</translation>
    </message>
    <message>
        <source>No file for units without data</source>
        <translation>Tanpa berkas untuk unit yang tidak punya data</translation>
    </message>
    <message>
        <source>Make the files</source>
        <translation>Buat berkas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Salin daftar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>One file per unit</source>
        <translation>Satu berkas per unit</translation>
    </message>
    <message>
        <source>%1 of %2 units</source>
        <translation>%1 dari %2 unit</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Pilih folder…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak satu pun</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Folder untuk berkas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>File, or why there is none</source>
        <translation>Berkas, atau mengapa tidak ada</translation>
    </message>
    <message>
        <source>There are no units yet.</source>
        <translation>Belum ada unit.</translation>
    </message>
    <message>
        <source>%1 of these files stand in the folder already. Replace them?</source>
        <translation>%1 dari berkas ini sudah ada di folder itu. Ganti?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist; choose another one.</source>
        <translation>Folder “%1” tidak ada; pilih folder lain.</translation>
    </message>
    <message>
        <source>The files are being made…</source>
        <translation>Berkas sedang dibuat…</translation>
    </message>
    <message>
        <source>Making one file per unit</source>
        <translation>Membuat satu berkas per unit</translation>
    </message>
    <message>
        <source>%1 files written, %2 units left out, %3 failed. Folder: %4</source>
        <translation>%1 berkas ditulis, %2 unit dilewati, %3 gagal. Folder: %4</translation>
    </message>
    <message>
        <source>Files written: %1</source>
        <translation>Berkas ditulis: %1</translation>
    </message>
</context>
<context>
    <name>ui::BulkEditDialog</name>
    <message>
        <source>Field to change</source>
        <translation>Isian yang diubah</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nilai baru</translation>
    </message>
    <message>
        <source>(stays)</source>
        <translation>(tetap)</translation>
    </message>
    <message>
        <source>Change %1 rows</source>
        <translation>Ubah %1 baris</translation>
    </message>
    <message>
        <source>%1 of %2 rows change</source>
        <translation>%1 dari %2 baris berubah</translation>
    </message>
    <message>
        <source>Empty this field</source>
        <translation>Kosongkan isian ini</translation>
    </message>
    <message>
        <source>Write the new value, or choose to empty the field.</source>
        <translation>Tulis nilai baru, atau pilih “Kosongkan isian ini”.</translation>
    </message>
    <message>
        <source>%1; the first %2 are shown</source>
        <translation>%1; %2 baris pertama ditampilkan</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>Membaca baris…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Semula</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Menjadi</translation>
    </message>
</context>
<context>
    <name>ui::CataloguePage</name>
    <message>
        <source>Form</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Penyelenggara</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetensi</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Sama dengan</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetensi</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Catalogue &amp; partners</source>
        <translation>Katalog &amp; Mitra</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Impor…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Baru…</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Pelatihan</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Mitra</translation>
    </message>
    <message>
        <source>Unit prices</source>
        <translation>Harga satuan</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>No training yet. Trainings come with the import of a catalogue, or are entered by hand.</source>
        <translation>Belum ada pelatihan. Pelatihan datang bersama impor katalog, atau diisi sendiri.</translation>
    </message>
    <message>
        <source>New training…</source>
        <translation>Pelatihan baru…</translation>
    </message>
    <message>
        <source>The same partner is in the list twice? Choose which entry stays; this one&apos;s trainings go there.</source>
        <translation>Mitra yang sama tercatat dua kali? Pilih yang tetap; pelatihan mitra ini pindah ke sana.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Gabungkan…</translation>
    </message>
    <message>
        <source>Same as: choose</source>
        <translation>Sama dengan: pilih</translation>
    </message>
    <message>
        <source>Form: all</source>
        <translation>Bentuk: semua</translation>
    </message>
    <message>
        <source>Provider: all</source>
        <translation>Penyelenggara: semua</translation>
    </message>
    <message>
        <source>Competency: all</source>
        <translation>Kompetensi: semua</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>JP</source>
        <translation>JP</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Cost per person</source>
        <translation>Biaya per orang</translation>
    </message>
    <message>
        <source>Fixed cost</source>
        <translation>Biaya tetap</translation>
    </message>
    <message>
        <source>Raises</source>
        <translation>Menaikkan</translation>
    </message>
    <message>
        <source>Angkatan</source>
        <translation>Angkatan</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Sasaran</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Merge partners</source>
        <translation>Gabungkan mitra</translation>
    </message>
    <message>
        <source>Choose above which entry stays.</source>
        <translation>Pilih dulu mitra mana yang tetap.</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”?</source>
        <translation>Gabungkan “%1” ke “%2”?</translation>
    </message>
    <message>
        <source>All its trainings, and those of later imports under its name, then belong to “%1”.</source>
        <translation>Semua pelatihannya, juga yang datang dengan impor berikutnya atas namanya, menjadi milik “%1”.</translation>
    </message>
    <message>
        <source>Ctrl+Z brings it back.</source>
        <translation>Ctrl+Z mengembalikannya.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gabungkan</translation>
    </message>
    <message>
        <source>Delete training</source>
        <translation>Hapus pelatihan</translation>
    </message>
    <message>
        <source>Choose a training first.</source>
        <translation>Pilih dulu satu pelatihan.</translation>
    </message>
    <message>
        <source>With its %1 angkatan.</source>
        <translation>Beserta %1 angkatannya.</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Dihapus: %1</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Pelatihan baru</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Mitra baru</translation>
    </message>
    <message>
        <source>No partner yet. Partners come with the import of a catalogue, or are entered by hand.</source>
        <translation>Belum ada mitra. Mitra datang bersama impor katalog, atau diisi sendiri.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>For example BPSDM, university, vendor.</source>
        <translation>Misalnya BPSDM, perguruan tinggi, penyedia swasta.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>New unit price</source>
        <translation>Harga satuan baru</translation>
    </message>
    <message>
        <source>No unit price yet. Enter the standard prices of your region that training costs are made of.</source>
        <translation>Belum ada harga satuan. Isi standar harga daerah yang menyusun biaya pelatihan.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Barang atau jasa</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>For example person/day.</source>
        <translation>Misalnya orang/hari.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>For example %1.</source>
        <translation>Misalnya %1.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>The regulation or standard it comes from.</source>
        <translation>Peraturan atau standar asalnya.</translation>
    </message>
    <message>
        <source>New priority</source>
        <translation>Prioritas baru</translation>
    </message>
    <message>
        <source>No priority yet. A priority of the RPJMD or Renstra makes its competencies weigh more in every plan of its years.</source>
        <translation>Belum ada prioritas. Prioritas RPJMD atau Renstra membuat kompetensinya lebih berbobot dalam rencana pada tahunnya.</translation>
    </message>
    <message>
        <source>1 = as others; 1,5 = half as much again.</source>
        <translation>1 = seperti yang lain; 1,5 = setengah kali lebih penting.</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>Tahun awal</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>Tahun akhir</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>For everybody.</source>
        <translation>Untuk semua pegawai.</translation>
    </message>
    <message>
        <source>kind of post: %1</source>
        <translation>jenis jabatan: %1</translation>
    </message>
    <message>
        <source>%1 ranges of grades</source>
        <translation>%1 rentang golongan</translation>
    </message>
    <message>
        <source>affairs: %1</source>
        <translation>urusan: %1</translation>
    </message>
    <message>
        <source>Only for %1.</source>
        <translation>Hanya untuk %1.</translation>
    </message>
    <message>
        <source>For example klasikal, e-learning, or blended.</source>
        <translation>Misalnya klasikal, e-learning, atau blended.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Jam pelajaran</translation>
    </message>
    <message>
        <source>Once for each angkatan that runs.</source>
        <translation>Sekali untuk tiap angkatan yang berjalan.</translation>
    </message>
    <message>
        <source>Kinds of post, grades or affairs with “;” between them; empty = everybody.</source>
        <translation>Jenis jabatan, golongan, atau urusan, dipisahkan “;”; kosong = semua.</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Prasyarat</translation>
    </message>
    <message>
        <source>Codes or names of trainings with “;” between them.</source>
        <translation>Kode atau nama pelatihan, dipisahkan “;”.</translation>
    </message>
    <message>
        <source>Curriculum</source>
        <translation>Kurikulum</translation>
    </message>
    <message>
        <source>%1 offerings</source>
        <translation>%1 pelatihan</translation>
    </message>
    <message>
        <source>%1 prices</source>
        <translation>%1 harga</translation>
    </message>
    <message>
        <source>%1 priorities</source>
        <translation>%1 prioritas</translation>
    </message>
    <message>
        <source>Change many…</source>
        <translation>Ubah massal…</translation>
    </message>
    <message>
        <source>Trail…</source>
        <translation>Jejak…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Perjanjian kerja sama</translation>
    </message>
    <message>
        <source>Listed twice?</source>
        <translation>Tercatat dua kali?</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>belum diketahui</translation>
    </message>
    <message>
        <source>Change many</source>
        <translation>Ubah massal</translation>
    </message>
    <message>
        <source>No row is shown; loosen the filters first.</source>
        <translation>Tidak ada baris yang tampil; longgarkan dahulu saringannya.</translation>
    </message>
    <message>
        <source>Change many: %1 selected trainings</source>
        <translation>Ubah massal: %1 pelatihan terpilih</translation>
    </message>
    <message>
        <source>Change many: the %1 trainings shown</source>
        <translation>Ubah massal: %1 pelatihan yang tampil</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Jejak</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Pilih dahulu satu baris.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Perjanjian</translation>
    </message>
    <message>
        <source>0 = free; empty = not known.</source>
        <translation>0 = gratis; kosong = belum diketahui.</translation>
    </message>
    <message>
        <source>Deleted: %1 trainings</source>
        <translation>Dihapus: %1 pelatihan</translation>
    </message>
    <message>
        <source>%1 partners</source>
        <translation>%1 mitra</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>For people of these units and the units below them; without a unit for everybody.</source>
        <translation>Untuk pegawai unit-unit ini dan unit di bawahnya; tanpa unit, untuk semua.</translation>
    </message>
    <message>
        <source>all units</source>
        <translation>semua unit</translation>
    </message>
    <message>
        <source>(a unit this file does not have)</source>
        <translation>(unit yang tidak ada di berkas ini)</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>semua tahun</translation>
    </message>
    <message>
        <source>In plans a closed level of a competency counts as often as the weight of the priority times the weight given here; of several priorities the largest product holds. Without a competency the priority changes nothing.</source>
        <translation>Dalam rencana, level yang tertutup dihitung sebanyak bobot prioritas kali bobot kompetensi di sini; dari beberapa prioritas, hasil kali terbesar yang berlaku. Tanpa kompetensi, prioritas ini tidak mengubah apa pun.</translation>
    </message>
    <message>
        <source>Its competencies and units are chosen in the panel at the right once it is added; without a competency it changes nothing.</source>
        <translation>Kompetensi dan unitnya dipilih di panel kanan setelah ditambahkan; tanpa kompetensi, prioritas tidak mengubah apa pun.</translation>
    </message>
</context>
<context>
    <name>ui::ChangePanel</name>
    <message>
        <source>Show more</source>
        <translation>Tampilkan lagi</translation>
    </message>
    <message>
        <source>Edits of the chosen change</source>
        <translation>Suntingan perubahan terpilih</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Suntingan</translation>
    </message>
    <message>
        <source>No change chosen</source>
        <translation>Belum ada perubahan yang dipilih</translation>
    </message>
    <message>
        <source>Choose a change to see what it did.</source>
        <translation>Pilih satu perubahan untuk melihat isinya.</translation>
    </message>
    <message>
        <source>%1, %2 · %3 · %4</source>
        <translation>%1, %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>%1 rows added</source>
        <translation>%1 baris ditambahkan</translation>
    </message>
    <message>
        <source>%1 rows deleted</source>
        <translation>%1 baris dihapus</translation>
    </message>
    <message>
        <source>%1 fields changed</source>
        <translation>%1 isian diubah</translation>
    </message>
    <message>
        <source>shown: the first %1</source>
        <translation>tampil: %1 pertama</translation>
    </message>
    <message>
        <source>%1 items were left as they are:</source>
        <translation>%1 hal dibiarkan seperti sekarang:</translation>
    </message>
    <message>
        <source>– %1: %2</source>
        <translation>– %1: %2</translation>
    </message>
    <message>
        <source>– and %1 more</source>
        <translation>– dan %1 lagi</translation>
    </message>
</context>
<context>
    <name>ui::ChooseUnitDialog</name>
    <message>
        <source>Type to filter…</source>
        <translation>Ketik untuk menyaring…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Saring</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Search everything</source>
        <translation>Cari apa saja</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>page</source>
        <translation>halaman</translation>
    </message>
    <message>
        <source>command</source>
        <translation>perintah</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>post, %1</source>
        <translation>jabatan, %1</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Tidak ada yang cocok.</translation>
    </message>
    <message>
        <source>A page, a person, a NIP, a unit, a post, a plan, a command…</source>
        <translation>Halaman, pegawai, NIP, unit, jabatan, rencana, perintah…</translation>
    </message>
    <message>
        <source>plan %1, %2</source>
        <translation>rencana %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::CompetencyPage</name>
    <message>
        <source>Competencies &amp; standards</source>
        <translation>Kompetensi &amp; Standar</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>Copy from…</source>
        <translation>Salin dari…</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Kamus</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standar</translation>
    </message>
    <message>
        <source>New competency…</source>
        <translation>Kompetensi baru…</translation>
    </message>
    <message>
        <source>New standard…</source>
        <translation>Standar baru…</translation>
    </message>
    <message>
        <source>Dictionary (%1)</source>
        <translation>Kamus (%1)</translation>
    </message>
    <message>
        <source>Standards (%1)</source>
        <translation>Standar (%1)</translation>
    </message>
    <message>
        <source>Change many…</source>
        <translation>Ubah massal…</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Berlaku mulai</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Berlaku sampai</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Kepastian</translation>
    </message>
    <message>
        <source>Seen in a source</source>
        <translation>Ada di sumber</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>belum terverifikasi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Own entry</source>
        <translation>Isian sendiri</translation>
    </message>
</context>
<context>
    <name>ui::ConflictView</name>
    <message>
        <source>Two offices filled in different values. Choose the right one; it then holds in every office. Ctrl+Z takes the choice back.</source>
        <translation>Dua kantor mengisi nilai yang berbeda. Pilih yang benar; pilihan itu lalu berlaku di semua kantor. Ctrl+Z mengurungkannya.</translation>
    </message>
    <message>
        <source>One office deleted this record while another still worked on it. It is shown until you decide.</source>
        <translation>Satu kantor menghapus data ini, sedangkan kantor lain masih mengerjakannya. Data tetap tampil sampai diputuskan.</translation>
    </message>
    <message>
        <source>One office joined this record to another one, while another office made it as a record of its own. Decide whether they are one.</source>
        <translation>Satu kantor menggabungkan data ini dengan data lain, sedangkan kantor lain membuatnya sebagai data tersendiri. Putuskan apakah keduanya memang satu.</translation>
    </message>
    <message>
        <source>These units stand below each other. Open the unit and choose its right parent unit; that ends the difference.</source>
        <translation>Unit-unit ini saling membawahi. Buka unitnya, lalu pilih unit induk yang benar; dengan itu perbedaannya selesai.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Buka datanya</translation>
    </message>
    <message>
        <source>Differences to decide</source>
        <translation>Perbedaan yang perlu diputuskan</translation>
    </message>
    <message>
        <source>No differences: all offices say the same. What two offices fill in differently stands here until somebody decides.</source>
        <translation>Tidak ada perbedaan: semua kantor mengisi hal yang sama. Yang diisi berbeda oleh dua kantor tercantum di sini sampai diputuskan.</translation>
    </message>
    <message>
        <source>Looking for differences between offices</source>
        <translation>Mencari perbedaan antarkantor</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Perbedaan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2, %3 · %4</source>
        <translation>%1 · %2, %3 · %4</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(tanpa nama)</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Tampil sekarang</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Sisi lain</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>dan %1 lagi</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Memutuskan</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Diputuskan: %1</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Tetap ada</translation>
    </message>
    <message>
        <source>Keep them joined</source>
        <translation>Tetap gabung</translation>
    </message>
    <message>
        <source>Keep them apart</source>
        <translation>Pisahkan</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Pakai yang ini</translation>
    </message>
    <message>
        <source>because of other data that belong to it</source>
        <translation>karena data lain yang bergantung padanya</translation>
    </message>
</context>
<context>
    <name>ui::CurveView</name>
    <message>
        <source>%1: %2 weighted levels</source>
        <translation>%1: %2 level berbobot</translation>
    </message>
    <message>
        <source>Curve of values</source>
        <translation>Kurva nilai</translation>
    </message>
</context>
<context>
    <name>ui::Desktop</name>
    <message>
        <source>Titian file (*.titian);;All files (*)</source>
        <translation>Berkas Titian (*.titian);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>“%1” is encrypted. Type its key:</source>
        <translation>“%1” terenkripsi. Ketik kata sandinya:</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Buka berkas</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Berkas baru</translation>
    </message>
    <message>
        <source>example-region</source>
        <translation>daerah-contoh</translation>
    </message>
    <message>
        <source>Making the example region…</source>
        <translation>Membuat daerah contoh…</translation>
    </message>
    <message>
        <source>Example region</source>
        <translation>Daerah contoh</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Pulihkan dari cadangan</translation>
    </message>
    <message>
        <source>Restore as a new file</source>
        <translation>Pulihkan sebagai berkas baru</translation>
    </message>
    <message>
        <source> restored</source>
        <translation> dipulihkan</translation>
    </message>
    <message>
        <source>Restoring and checking…</source>
        <translation>Memulihkan dan memeriksa…</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Hanya baca</translation>
    </message>
    <message>
        <source>If that computer crashed or is switched off, the file can be released. If somebody works there, both would write, and data may be lost.</source>
        <translation>Bila komputer itu mati atau macet, berkas boleh dilepas. Bila masih ada yang bekerja di sana, keduanya akan menulis dan data bisa hilang.</translation>
    </message>
    <message>
        <source>Nobody works there: release</source>
        <translation>Tidak ada yang bekerja: lepas</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Buka hanya baca</translation>
    </message>
    <message>
        <source>That is not the key of “%1”. Type its key:</source>
        <translation>Itu bukan kata sandi “%1”. Ketik kata sandinya:</translation>
    </message>
</context>
<context>
    <name>ui::DictionaryTab</name>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Government affairs</source>
        <translation>Urusan</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definisi</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Berlaku mulai</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Berlaku sampai</translation>
    </message>
    <message>
        <source>Kind: all</source>
        <translation>Jenis: semua</translation>
    </message>
    <message>
        <source>Dictionary of competencies</source>
        <translation>Kamus kompetensi</translation>
    </message>
    <message>
        <source>No competencies yet.</source>
        <translation>Belum ada kompetensi.</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Kamus</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Kepastian</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>belum terverifikasi</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Sumber: %1</translation>
    </message>
    <message>
        <source>Source: %1 (not verified)</source>
        <translation>Sumber: %1 (belum terverifikasi)</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetensi</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>New competency</source>
        <translation>Kompetensi baru</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Delete competency</source>
        <translation>Hapus kompetensi</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>Trail…</source>
        <translation>Jejak…</translation>
    </message>
    <message>
        <source>Change many</source>
        <translation>Ubah massal</translation>
    </message>
    <message>
        <source>Choose the competencies first.</source>
        <translation>Pilih dahulu kompetensinya.</translation>
    </message>
    <message>
        <source>Change many: %1 competencies</source>
        <translation>Ubah massal: %1 kompetensi</translation>
    </message>
    <message>
        <source>Edit the levels…</source>
        <translation>Ubah level…</translation>
    </message>
    <message>
        <source>The levels of this competency are not described yet.</source>
        <translation>Level kompetensi ini belum diuraikan.</translation>
    </message>
    <message>
        <source>Nothing uses it.</source>
        <translation>Tidak ada yang memakainya.</translation>
    </message>
    <message>
        <source>Levels of %1</source>
        <translation>Level %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>What each level means, and by what it is seen: one indicator a line.</source>
        <translation>Arti setiap level dan tanda-tandanya: satu indikator per baris.</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Level %1</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Arti</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikator</translation>
    </message>
</context>
<context>
    <name>ui::FairChoice</name>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>Seats for every 100 people of a group</source>
        <translation>Kursi untuk tiap 100 orang dalam kelompok</translation>
    </message>
    <message>
        <source>Every group gets at least %1 seats for every 100 active people. Floors that can not all be met are lowered by the least total; the plan says what they cost.</source>
        <translation>Setiap kelompok mendapat paling sedikit %1 kursi untuk tiap 100 pegawai aktif. Bila tidak semua batas bawah dapat dipenuhi, jumlahnya diturunkan sesedikit mungkin; rencana menyebutkan harganya.</translation>
    </message>
    <message>
        <source>Without a tick seats go where they close the most, whoever the people are.</source>
        <translation>Tanpa centang, kursi diberikan di tempat yang menutup kesenjangan paling banyak, siapa pun orangnya.</translation>
    </message>
    <message>
        <source>%1 for every 100</source>
        <translation>%1 tiap 100</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Find in the report</source>
        <translation>Cari dalam laporan</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Mencari…</translation>
    </message>
</context>
<context>
    <name>ui::Form</name>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>hh-bb-tttt</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as dd-mm-yyyy, for example 17-08-2026.</source>
        <translation>“%1” bukan tanggal; tulis hari-bulan-tahun, misalnya 17-08-2026.</translation>
    </message>
    <message>
        <source>“%1” is no number; use digits only.</source>
        <translation>“%1” bukan angka; tulis dengan angka saja.</translation>
    </message>
    <message>
        <source>“%1” is no amount; write for example 2.000.000.000 or 2 miliar.</source>
        <translation>“%1” bukan jumlah rupiah; tulis misalnya 2.000.000.000 atau 2 miliar.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Belum tersimpan</translation>
    </message>
    <message>
        <source>These values are not saved and will be lost:</source>
        <translation>Isian berikut belum tersimpan dan akan hilang:</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Lanjut tanpa menyimpan</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Kembali mengisi</translation>
    </message>
</context>
<context>
    <name>ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Belum tersimpan</translation>
    </message>
    <message>
        <source>What you typed here is not saved and will be lost.</source>
        <translation>Isian Anda di sini belum disimpan dan akan hilang.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Tutup tanpa menyimpan</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Kembali mengisi</translation>
    </message>
</context>
<context>
    <name>ui::FundRows</name>
    <message>
        <source>Source of funds</source>
        <translation>Sumber dana</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit kerja</translation>
    </message>
    <message>
        <source>Pays only for people of this unit and the units below it. Empty: for anybody, and for fixed costs of angkatan.</source>
        <translation>Hanya untuk pegawai unit ini dan unit di bawahnya. Kosong: untuk siapa saja dan untuk biaya tetap angkatan.</translation>
    </message>
    <message>
        <source>Sub kegiatan</source>
        <translation>Sub kegiatan</translation>
    </message>
    <message>
        <source>Code and name, as in the DPA.</source>
        <translation>Kode dan nama, seperti dalam DPA.</translation>
    </message>
    <message>
        <source>Account code</source>
        <translation>Kode rekening</translation>
    </message>
    <message>
        <source>For example 5.1.02.02.12.0001.</source>
        <translation>Misalnya 5.1.02.02.12.0001.</translation>
    </message>
    <message>
        <source>Rupiah</source>
        <translation>Rupiah</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Baris anggaran</translation>
    </message>
    <message>
        <source>Add line…</source>
        <translation>Tambah baris…</translation>
    </message>
    <message>
        <source>Without lines the whole budget pays for anybody.</source>
        <translation>Tanpa baris, seluruh pagu untuk siapa saja.</translation>
    </message>
    <message>
        <source>The lines add up to the budget: %1.</source>
        <translation>Jumlah baris sama dengan pagu: %1.</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>semua unit</translation>
    </message>
    <message>
        <source>(a unit that is gone)</source>
        <translation>(unit yang tidak ada lagi)</translation>
    </message>
    <message>
        <source>New budget line</source>
        <translation>Baris anggaran baru</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Baris anggaran</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>The office keeps the list of sources in Settings, Rules. It is not verified against a statute.</source>
        <translation>Daftar sumber dana diatur kantor di Pengaturan, Aturan. Daftar itu belum terverifikasi.</translation>
    </message>
</context>
<context>
    <name>ui::GapPage</name>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pegawai</translation>
    </message>
    <message>
        <source>Whole agency</source>
        <translation>Seluruh instansi</translation>
    </message>
    <message>
        <source>Counting gaps</source>
        <translation>Menghitung kesenjangan</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Kesenjangan</translation>
    </message>
    <message>
        <source>Unit: all</source>
        <translation>Unit: semua</translation>
    </message>
    <message>
        <source>met: below %1</source>
        <translation>terpenuhi: di bawah %1</translation>
    </message>
    <message>
        <source>low: from %1</source>
        <translation>rendah: mulai %1</translation>
    </message>
    <message>
        <source>medium: from %1</source>
        <translation>sedang: mulai %1</translation>
    </message>
    <message>
        <source>high: from %1</source>
        <translation>tinggi: mulai %1</translation>
    </message>
    <message>
        <source>? fewer than %1 % assessed</source>
        <translation>? kurang dari %1 % dinilai</translation>
    </message>
    <message>
        <source>– not required</source>
        <translation>– tidak disyaratkan</translation>
    </message>
    <message>
        <source>Click a cell to see its people and the sum</source>
        <translation>Klik sebuah sel untuk melihat orangnya dan hitungannya</translation>
    </message>
    <message>
        <source>as of %1 · %2 of %3 assessed</source>
        <translation>per %1 · %2 dari %3 sudah dinilai</translation>
    </message>
    <message>
        <source>Assess first (%1)</source>
        <translation>Perlu dinilai dulu (%1)</translation>
    </message>
    <message>
        <source>Copied: the map, as cells and as a picture</source>
        <translation>Disalin: peta, sebagai sel dan sebagai gambar</translation>
    </message>
    <message>
        <source>Copied: %1 rows</source>
        <translation>Disalin: %1 baris</translation>
    </message>
    <message>
        <source>Kind of competency</source>
        <translation>Jenis kompetensi</translation>
    </message>
    <message>
        <source>Managerial &amp; socio-cultural</source>
        <translation>Manajerial &amp; sosial kultural</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Teknis</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Semua jenis</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Bentuk angka</translation>
    </message>
    <message>
        <source>Average levels missing</source>
        <translation>Rata-rata level kurang</translation>
    </message>
    <message>
        <source>Share with a gap</source>
        <translation>Persen berkesenjangan</translation>
    </message>
    <message>
        <source>Competency gaps</source>
        <translation>Kesenjangan kompetensi</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Unit × competency</source>
        <translation>Unit × kompetensi</translation>
    </message>
    <message>
        <source>Per person</source>
        <translation>Per orang</translation>
    </message>
    <message>
        <source>Per competency</source>
        <translation>Per kompetensi</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Keadaan per tanggal</translation>
    </message>
    <message>
        <source>Gaps per person</source>
        <translation>Kesenjangan per orang</translation>
    </message>
    <message>
        <source>Gaps per competency</source>
        <translation>Kesenjangan per kompetensi</translation>
    </message>
    <message>
        <source>To be assessed first</source>
        <translation>Perlu dinilai dulu</translation>
    </message>
    <message>
        <source>Nobody is in this file yet. Gaps are counted from people, standards and assessments.</source>
        <translation>Belum ada pegawai di berkas ini. Kesenjangan dihitung dari pegawai, standar, dan penilaian.</translation>
    </message>
    <message>
        <source>Everything required is assessed.</source>
        <translation>Semua yang disyaratkan sudah dinilai.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Wajib</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Dinilai</translation>
    </message>
    <message>
        <source>Levels missing</source>
        <translation>Level kurang</translation>
    </message>
    <message>
        <source>JPM (%)</source>
        <translation>JPM (%)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetensi</translation>
    </message>
    <message>
        <source>Required level</source>
        <translation>Level syarat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Memenuhi</translation>
    </message>
    <message>
        <source>1 missing</source>
        <translation>Kurang 1</translation>
    </message>
    <message>
        <source>2 missing</source>
        <translation>Kurang 2</translation>
    </message>
    <message>
        <source>3+ missing</source>
        <translation>Kurang 3+</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Belum dinilai</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>With a gap (% of the assessed)</source>
        <translation>Berkesenjangan (% dinilai)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Rencana baru…</translation>
    </message>
    <message>
        <source>? too few</source>
        <translation>? kurang dinilai</translation>
    </message>
</context>
<context>
    <name>ui::GapPanel</name>
    <message>
        <source>“?”: only %1 of %2 are assessed, fewer than %3 %.</source>
        <translation>“?”: baru %1 dari %2 yang dinilai, kurang dari %3 %.</translation>
    </message>
    <message>
        <source>%1 = %2 levels missing ÷ %3 assessed</source>
        <translation>%1 = %2 level yang kurang ÷ %3 yang dinilai</translation>
    </message>
    <message>
        <source>%1 = %2 with a gap ÷ %3 assessed</source>
        <translation>%1 = %2 berkesenjangan ÷ %3 yang dinilai</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>People of a cell</source>
        <translation>Pegawai sebuah sel</translation>
    </message>
    <message>
        <source>Choose a person to see why. Enter opens the person.</source>
        <translation>Pilih seorang pegawai untuk melihat alasannya. Enter membuka pegawainya.</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Belum ada yang dipilih</translation>
    </message>
    <message>
        <source>JPM %1 % – %2</source>
        <translation>JPM %1 % – %2</translation>
    </message>
    <message>
        <source>No standard is known for this post.</source>
        <translation>Belum ada standar untuk jabatan ini.</translation>
    </message>
    <message>
        <source>Required of %1 people · met: %2 · 1 level missing: %3 · 2 levels: %4 · 3 or more: %5 · not assessed: %6 · expired: %7</source>
        <translation>Wajib bagi %1 pegawai · memenuhi: %2 · kurang 1 level: %3 · kurang 2 level: %4 · kurang 3 atau lebih: %5 · belum dinilai: %6 · kedaluwarsa: %7</translation>
    </message>
    <message>
        <source>Of %1: met %2 · short of 1: %3, of 2: %4, of 3+: %5 · not assessed %6 · expired %7</source>
        <translation>Dari %1: memenuhi %2 · kurang 1: %3, kurang 2: %4, kurang 3+: %5 · belum dinilai %6 · kedaluwarsa %7</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Saring…</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Saring pegawai</translation>
    </message>
</context>
<context>
    <name>ui::Help</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Bantuan: %1</translation>
    </message>
    <message>
        <source>There is no help for this page yet.</source>
        <translation>Halaman ini belum punya bantuan.</translation>
    </message>
    <message>
        <source>About Titian</source>
        <translation>Tentang Titian</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>%1 rows that it added are deleted</source>
        <translation>%1 baris yang ditambahkannya dihapus</translation>
    </message>
    <message>
        <source>%1 rows that it deleted come back</source>
        <translation>%1 baris yang dihapusnya dikembalikan</translation>
    </message>
    <message>
        <source>%1 fields get their former value</source>
        <translation>%1 isian kembali ke nilai sebelumnya</translation>
    </message>
    <message>
        <source>%1 items stay as they are, because something later stands on them:</source>
        <translation>%1 hal dibiarkan, karena ada perubahan sesudahnya:</translation>
    </message>
    <message>
        <source>Undo this change…</source>
        <translation>Urungkan perubahan ini…</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Jejak Audit</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Waktu: semua</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 hari terakhir</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 hari terakhir</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Tahun ini</translation>
    </message>
    <message>
        <source>From – to…</source>
        <translation>Dari – sampai…</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Belum ada perubahan.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Diurungkan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>User: all</source>
        <translation>Pengguna: semua</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(tanpa nama)</translation>
    </message>
    <message>
        <source>Redo this change…</source>
        <translation>Ulangi perubahan ini…</translation>
    </message>
    <message>
        <source>Finding out what the undo would change</source>
        <translation>Menghitung akibat mengurungkan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Redo what “%1” took back? This will happen:</source>
        <translation>Ulangi yang diurungkan oleh “%1”? Inilah yang akan terjadi:</translation>
    </message>
    <message>
        <source>Undo “%1”? This will happen:</source>
        <translation>Urungkan “%1”? Inilah yang akan terjadi:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Mengurungkan</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Diurungkan: %1</translation>
    </message>
    <message>
        <source>An undo</source>
        <translation>Mengurungkan</translation>
    </message>
    <message>
        <source>Merged package</source>
        <translation>Paket digabung</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Berlaku</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Suntingan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>this office</source>
        <translation>kantor ini</translation>
    </message>
    <message>
        <source>another office (%1)</source>
        <translation>kantor lain (%1)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudah</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>(new) %1</source>
        <translation>(baru) %1</translation>
    </message>
    <message>
        <source>(brought back) %1</source>
        <translation>(dikembalikan) %1</translation>
    </message>
    <message>
        <source>(deleted) %1</source>
        <translation>(dihapus) %1</translation>
    </message>
    <message>
        <source>What was changed again or is used by later data stays as it is, and is listed afterwards.</source>
        <translation>Yang sudah diubah lagi atau dipakai data sesudahnya dibiarkan, dan disebutkan setelahnya.</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Diulangi: %1</translation>
    </message>
    <message>
        <source>%1 values were left as they are, because something later stands on them. The history lists them.</source>
        <translation>%1 nilai dibiarkan karena ada perubahan sesudahnya. Lihat Jejak Audit.</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 perubahan</translation>
    </message>
    <message>
        <source>%1 of %2 changes</source>
        <translation>%1 dari %2 perubahan</translation>
    </message>
    <message>
        <source>Nothing of “%1” can be taken back: all of it was changed again or is still used by other data. Undo those changes first.</source>
        <translation>Tidak ada dari “%1” yang dapat diurungkan: semuanya sudah diubah lagi atau masih dipakai data lain. Urungkan dahulu perubahan atau data itu.</translation>
    </message>
    <message>
        <source>Differences to decide (%1)</source>
        <translation>Perbedaan yang perlu diputuskan (%1)</translation>
    </message>
    <message>
        <source>Differences to decide</source>
        <translation>Perbedaan yang perlu diputuskan</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Tampil sekarang</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Sisi lain</translation>
    </message>
    <message>
        <source>(the whole record)</source>
        <translation>(seluruh data)</translation>
    </message>
    <message>
        <source>A decreed plan can not be undone; make a new version.</source>
        <translation>Rencana yang sudah ditetapkan tidak dapat diurungkan; buat versi baru.</translation>
    </message>
</context>
<context>
    <name>ui::ImportPage</name>
    <message>
        <source>Not recognised: no headings that Titian knows. Choose the kind and set the columns.</source>
        <translation>Tidak dikenali: tidak ada judul kolom yang dikenal Titian. Pilih jenisnya dan atur kolomnya.</translation>
    </message>
    <message>
        <source>No column of this kind was found. Set the columns.</source>
        <translation>Tidak ada kolom jenis ini yang ditemukan. Atur kolomnya.</translation>
    </message>
    <message>
        <source>Looks like %1, but these columns were not found: %2. Set the columns.</source>
        <translation>Mirip %1, tetapi kolom ini tidak ditemukan: %2. Atur kolomnya.</translation>
    </message>
    <message>
        <source>%1 sheets</source>
        <translation>%1 lembar</translation>
    </message>
    <message>
        <source>Sheet “%1”, headings in row %2</source>
        <translation>Lembar “%1”, judul di baris %2</translation>
    </message>
    <message>
        <source>Sheet “%1”, without headings</source>
        <translation>Lembar “%1”, tanpa judul</translation>
    </message>
    <message>
        <source>, %1 columns are read</source>
        <translation>, %1 kolom dibaca</translation>
    </message>
    <message>
        <source>columns as you set them</source>
        <translation>kolom seperti yang Anda atur</translation>
    </message>
    <message>
        <source>columns as last time</source>
        <translation>kolom seperti terakhir kali</translation>
    </message>
    <message>
        <source>Cancelled; nothing of this file was saved.</source>
        <translation>Dibatalkan; tidak ada isi berkas ini yang disimpan.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Tambah berkas…</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Kosongkan daftar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Set columns…</source>
        <translation>Atur kolom…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Keluarkan dari daftar</translation>
    </message>
    <message>
        <source>Accept values of an older file</source>
        <translation>Terima nilai dari berkas lama</translation>
    </message>
    <message>
        <source>See it in the audit trail</source>
        <translation>Lihat di Jejak Audit</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Urungkan impor ini</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Drop files here, or choose them</source>
        <translation>Taruh berkas di sini, atau pilih</translation>
    </message>
    <message>
        <source>Excel (.xlsx), LibreOffice (.ods) and CSV. Several at once are fine: they are imported in the right order.

Titian knows: %1.</source>
        <translation>Excel (.xlsx), LibreOffice (.ods), dan CSV. Beberapa sekaligus boleh; urutannya diatur sendiri.

Yang dikenal Titian: %1.</translation>
    </message>
    <message>
        <source>Nothing is saved before you have seen what would change. An import can be undone.</source>
        <translation>Tidak ada yang disimpan sebelum Anda melihat apa yang akan berubah. Impor dapat diurungkan.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Pilih berkas…</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Berkas yang diimpor</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Jenis berkas</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Pilih berkas</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>sedang dibaca…</translation>
    </message>
    <message>
        <source>✗ cannot be read</source>
        <translation>✗ tidak dapat dibaca</translation>
    </message>
    <message>
        <source>✗ not checked</source>
        <translation>✗ gagal diperiksa</translation>
    </message>
    <message>
        <source>%1 · not checked yet</source>
        <translation>%1 · belum diperiksa</translation>
    </message>
    <message>
        <source>✗ not recognised</source>
        <translation>✗ tidak dikenali</translation>
    </message>
    <message>
        <source>✓ imported</source>
        <translation>✓ sudah diimpor</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 berkas</translation>
    </message>
    <message>
        <source>Done. Add more files, or clear the list.</source>
        <translation>Selesai. Tambahkan berkas lain, atau kosongkan daftar.</translation>
    </message>
    <message>
        <source>%1 (recognised)</source>
        <translation>%1 (dikenali)</translation>
    </message>
    <message>
        <source>Not recognised: choose</source>
        <translation>Tidak dikenali: pilih jenisnya</translation>
    </message>
    <message>
        <source>Imported: nothing had to change.</source>
        <translation>Sudah diimpor: tidak ada yang perlu diubah.</translation>
    </message>
    <message>
        <source>Imported: %1 rows new, %2 changed, %3 unchanged, %4 refused.</source>
        <translation>Sudah diimpor: %1 baris baru, %2 berubah, %3 tetap, %4 ditolak.</translation>
    </message>
    <message>
        <source>This file is older than what is in the data. %1 newer values stay as they are.</source>
        <translation>Berkas ini lebih lama daripada data yang ada. %1 nilai yang lebih baru tidak diubah.</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Membaca berkas</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Mengimpor</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Memeriksa</translation>
    </message>
    <message>
        <source>Imported: %1 files, %2 rows new or changed</source>
        <translation>Diimpor: %1 berkas, %2 baris baru atau berubah</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Diurungkan: %1</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.xlsm *.ods *.csv *.txt);;All files (*)</source>
        <translation>Lembar kerja (*.xlsx *.xlsm *.ods *.csv *.txt);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Step 1 of 3: the files are being read.</source>
        <translation>Langkah 1 dari 3: berkas sedang dibaca.</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 baru</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 berubah</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>tidak ada yang baru</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 ditolak</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 menunggu</translation>
    </message>
    <message>
        <source>Checked as if the files that are imported before it were in already. What waits here goes on waiting after the import.</source>
        <translation>Diperiksa seolah-olah berkas yang diimpor sebelumnya sudah masuk. Yang menunggu di sini tetap menunggu sesudah diimpor.</translation>
    </message>
    <message>
        <source>Only the files marked “imported” are saved.</source>
        <translation>Yang tersimpan hanya berkas bertanda “sudah diimpor”.</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Belum ada yang disimpan.</translation>
    </message>
    <message>
        <source>Step 2 of 3: see what each file is, correct it if need be, then press Check.</source>
        <translation>Langkah 2 dari 3: lihat jenis tiap berkas, betulkan bila perlu, lalu tekan Periksa.</translation>
    </message>
    <message>
        <source>Step 3 of 3: look at what would change, then press Import.</source>
        <translation>Langkah 3 dari 3: lihat apa yang akan berubah, lalu tekan Impor.</translation>
    </message>
    <message>
        <source>Step 2 of 3: the files marked ✗ need your choice: what they are, or which columns they have.</source>
        <translation>Langkah 2 dari 3: berkas bertanda ✗ perlu Anda tentukan: jenisnya, atau kolom-kolomnya.</translation>
    </message>
</context>
<context>
    <name>ui::JobRunner</name>
    <message>
        <source>Cancelled before it began.</source>
        <translation>Dibatalkan sebelum dimulai.</translation>
    </message>
</context>
<context>
    <name>ui::LinkedRows</name>
    <message>
        <source>Add or change</source>
        <translation>Tambah atau ubah</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
</context>
<context>
    <name>ui::ListTab</name>
    <message>
        <source>Choose a row to see and change it.</source>
        <translation>Pilih satu baris untuk melihat dan mengubahnya.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Dihapus: %1</translation>
    </message>
    <message>
        <source>Change many</source>
        <translation>Ubah massal</translation>
    </message>
    <message>
        <source>No row is shown; loosen the filters first.</source>
        <translation>Tidak ada baris yang tampak; longgarkan dahulu saringannya.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Change many: %1 selected rows</source>
        <translation>Ubah massal: %1 baris yang dipilih</translation>
    </message>
    <message>
        <source>Change many: the %1 rows shown</source>
        <translation>Ubah massal: %1 baris yang tampak</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Pilih dahulu satu baris.</translation>
    </message>
    <message>
        <source>Deleted: %1 rows</source>
        <translation>Dihapus: %1 baris</translation>
    </message>
</context>
<context>
    <name>ui::LookTab</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Mengikuti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Paper of new reports</source>
        <translation>Kertas laporan baru</translation>
    </message>
    <message>
        <source>F4 (215 × 330 mm)</source>
        <translation>F4 (215 × 330 mm)</translation>
    </message>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4 (210 × 297 mm)</translation>
    </message>
    <message>
        <source>Letter (216 × 279 mm)</source>
        <translation>Letter (216 × 279 mm)</translation>
    </message>
    <message>
        <source>Legal (216 × 356 mm)</source>
        <translation>Legal (216 × 356 mm)</translation>
    </message>
    <message>
        <source>These choices belong to this computer, not to the file.</source>
        <translation>Pilihan ini milik komputer ini, bukan berkas.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Work is not finished</source>
        <translation>Pekerjaan belum selesai</translation>
    </message>
    <message>
        <source>“%1” is still running. Cancel it and close?</source>
        <translation>“%1” masih berjalan. Batalkan dan tutup?</translation>
    </message>
    <message>
        <source>Cancel it and close</source>
        <translation>Batalkan pekerjaan dan tutup</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Berkas baru…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Buka…</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Berkas terakhir</translation>
    </message>
    <message>
        <source>Example region</source>
        <translation>Daerah contoh</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Cadangkan…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Pulihkan dari cadangan…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Ubah</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Data baru</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Saring</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Kenapa?</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>Cari apa saja…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Warna mengikuti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Layar penuh</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Bantuan halaman ini</translation>
    </message>
    <message>
        <source>About Titian</source>
        <translation>Tentang Titian</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Urungkan: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Ulangi: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Diurungkan: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Diulangi: %1</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Cadangkan</translation>
    </message>
    <message>
        <source>Titian file (*.titian)</source>
        <translation>Berkas Titian (*.titian)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Mencadangkan</translation>
    </message>
    <message>
        <source>Backup written and checked: %1</source>
        <translation>Cadangan ditulis dan diperiksa: %1</translation>
    </message>
    <message>
        <source>“%1” has %2 values; all of them go back to what they were before it.</source>
        <translation>“%1” berisi %2 isian; semuanya kembali seperti sebelumnya.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Potong</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tempel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Saved; every change is kept as soon as it is made</source>
        <translation>Tersimpan; setiap perubahan langsung disimpan begitu dibuat</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (sedang tidak ada)</translation>
    </message>
    <message>
        <source>Not everything is saved: beside the field stands why</source>
        <translation>Belum semua tersimpan: sebabnya tertulis di samping isian</translation>
    </message>
    <message>
        <source>The backup was written, but the data file did not pass its check. Run the check of the file, and keep older backups.</source>
        <translation>Cadangan dibuat, tetapi berkas data ini tidak lolos pemeriksaan. Jalankan pemeriksaan berkas, dan simpan cadangan yang lebih lama.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Tetap di sini</translation>
    </message>
    <message>
        <source>Can not be undone: %1</source>
        <translation>Tidak dapat diurungkan: %1</translation>
    </message>
</context>
<context>
    <name>ui::MappingDialog</name>
    <message>
        <source>Read this sheet</source>
        <translation>Baca lembar ini</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Nilai pertama</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Dibaca sebagai</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>First rows of the sheet</source>
        <translation>Baris-baris pertama lembar</translation>
    </message>
    <message>
        <source>Forget what was remembered</source>
        <translation>Lupakan yang diingat</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Pakai ini</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Kolom %1</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (tersembunyi)</translation>
    </message>
    <message>
        <source>no headings</source>
        <translation>tanpa judul</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Lembar</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Jenis</translation>
    </message>
    <message>
        <source>&amp;Headings in row</source>
        <translation>&amp;Baris judul</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Column %1 is read as</source>
        <translation>Kolom %1 dibaca sebagai</translation>
    </message>
    <message>
        <source>(not read)</source>
        <translation>(tidak dibaca)</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (wajib)</translation>
    </message>
    <message>
        <source>Level of %1 %2</source>
        <translation>Level %1 %2</translation>
    </message>
    <message>
        <source>All sheets that are read must be of one kind; import the others as a second file.</source>
        <translation>Semua lembar yang dibaca harus satu jenis; impor lembar lainnya terpisah.</translation>
    </message>
    <message>
        <source>Sheet “%1”: %2</source>
        <translation>Lembar “%1”: %2</translation>
    </message>
    <message>
        <source>Tick at least one sheet to read.</source>
        <translation>Centang sedikitnya satu lembar untuk dibaca.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Jenis berkas</translation>
    </message>
</context>
<context>
    <name>ui::NewFileDialog</name>
    <message>
        <source>Make the file</source>
        <translation>Buat berkas</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Berkas baru</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>For example: Pemerintah Kabupaten Contoh Raya</source>
        <translation>Misalnya: Pemerintah Kabupaten Contoh Raya</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>For example: BKPSDM, or the kecamatan that works with this file</source>
        <translation>Misalnya: BKPSDM, atau kecamatan yang memakai berkas ini</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>empty = not encrypted</source>
        <translation>kosong = tidak dienkripsi</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Key once more</source>
        <translation>Kata sandi sekali lagi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Nobody can open an encrypted file without its key, not even its makers. Keep the key in a safe place.</source>
        <translation>Tanpa kata sandinya tidak ada yang dapat membuka berkas terenkripsi, pembuat program pun tidak. Simpan kata sandi itu di tempat aman.</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>instansi</translation>
    </message>
    <message>
        <source>Titian file (*.titian)</source>
        <translation>Berkas Titian (*.titian)</translation>
    </message>
    <message>
        <source>The two keys differ.</source>
        <translation>Kedua kata sandi berbeda.</translation>
    </message>
    <message>
        <source>Where to keep the file</source>
        <translation>Tempat menyimpan berkas</translation>
    </message>
    <message>
        <source>Press “Choose…”</source>
        <translation>Tekan “Pilih…”</translation>
    </message>
    <message>
        <source>This key is easily guessed: take at least %1 characters.</source>
        <translation>Kata sandi ini mudah ditebak: pakai paling sedikit %1 huruf atau angka.</translation>
    </message>
</context>
<context>
    <name>ui::OfferingPanel</name>
    <message>
        <source>What it raises</source>
        <translation>Menaikkan kompetensi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ke</translation>
    </message>
    <message>
        <source>Angkatan</source>
        <translation>Angkatan</translation>
    </message>
    <message>
        <source>Choose a training to see and change it.</source>
        <translation>Pilih satu pelatihan untuk melihat dan mengubahnya.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Pelatihan</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetensi</translation>
    </message>
</context>
<context>
    <name>ui::OrganisationPage</name>
    <message>
        <source>Units &amp; posts</source>
        <translation>Unit &amp; Jabatan</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Pindahkan…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>New unit…</source>
        <translation>Unit baru…</translation>
    </message>
    <message>
        <source>Type to filter…</source>
        <translation>Ketik untuk menyaring…</translation>
    </message>
    <message>
        <source>No units yet. They come from the list of units of SIASN, or are entered by hand.</source>
        <translation>Belum ada unit. Unit berasal dari daftar unit organisasi SIASN, atau diisi sendiri.</translation>
    </message>
    <message>
        <source>Import units…</source>
        <translation>Impor unit…</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 unit</translation>
    </message>
    <message>
        <source>%1 units below it and %2 active people</source>
        <translation>%1 unit di bawahnya dan %2 pegawai aktif</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>Unit baru</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Unit induk</translation>
    </message>
    <message>
        <source>Empty: the unit stands at the top.</source>
        <translation>Kosong: unit berada paling atas.</translation>
    </message>
    <message>
        <source>Move unit</source>
        <translation>Pindahkan unit</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Dipindahkan</translation>
    </message>
    <message>
        <source>Move “%1” below “%2”? Along with it go %3.</source>
        <translation>Pindahkan “%1” ke bawah “%2”? Yang ikut pindah: %3.</translation>
    </message>
    <message>
        <source>Move “%1” to the top? Along with it go %2.</source>
        <translation>Pindahkan “%1” ke paling atas? Yang ikut pindah: %2.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Pindahkan</translation>
    </message>
    <message>
        <source>Below which unit shall “%1” stand? Along with it go %2.</source>
        <translation>Di bawah unit mana “%1” ditempatkan? Yang ikut pindah: %2.</translation>
    </message>
    <message>
        <source>(at the top)</source>
        <translation>(paling atas)</translation>
    </message>
    <message>
        <source>Delete unit</source>
        <translation>Hapus unit</translation>
    </message>
    <message>
        <source>Delete the unit “%1”? Nothing hangs below it.</source>
        <translation>Hapus unit “%1”? Tidak ada unit atau pegawai di bawahnya.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be deleted while something hangs on it: %2 (inactive people count too). Move it to another unit first.</source>
        <translation>“%1” belum dapat dihapus karena masih berisi: %2 (pegawai tidak aktif juga dihitung isi). Pindahkan dahulu isinya ke unit lain.</translation>
    </message>
    <message>
        <source>Move to another unit and delete…</source>
        <translation>Pindahkan isinya, lalu hapus…</translation>
    </message>
    <message>
        <source>Move and delete</source>
        <translation>Pindahkan dan hapus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>Filter units</source>
        <translation>Saring unit</translation>
    </message>
    <message>
        <source>Change many…</source>
        <translation>Ubah massal…</translation>
    </message>
    <message>
        <source>Trail…</source>
        <translation>Jejak…</translation>
    </message>
    <message>
        <source>With its %1 registered posts.</source>
        <translation>Beserta %1 jabatan yang terdaftar di dalamnya.</translation>
    </message>
    <message>
        <source>Change many: “%1” and the %2 units below it</source>
        <translation>Ubah massal: “%1” dan %2 unit di bawahnya</translation>
    </message>
    <message>
        <source>Change many</source>
        <translation>Ubah massal</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Which unit takes over the units, people and posts of “%1”?</source>
        <translation>Unit mana yang menerima unit, pegawai, dan jabatan dari “%1”?</translation>
    </message>
    <message>
        <source>Its holders are found by this name, so write it as it stands with the people.</source>
        <translation>Pemegang dicari menurut nama ini, jadi tulis seperti pada data pegawai.</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>Jenis jabatan</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Formasi</translation>
    </message>
    <message>
        <source>How many people this post is meant for.</source>
        <translation>Jumlah orang yang ditetapkan untuk jabatan ini.</translation>
    </message>
    <message>
        <source>Echelon</source>
        <translation>Eselon</translation>
    </message>
    <message>
        <source>Job class</source>
        <translation>Kelas jabatan</translation>
    </message>
    <message>
        <source>Job family</source>
        <translation>Rumpun</translation>
    </message>
    <message>
        <source>Reading units and people</source>
        <translation>Membaca unit dan pegawai</translation>
    </message>
</context>
<context>
    <name>ui::PageList</name>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pegawai</translation>
    </message>
    <message>
        <source>Units &amp; posts</source>
        <translation>Unit &amp; Jabatan</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Kualitas Data</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Jejak Audit</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analisis</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Kesenjangan</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>Competencies &amp; standards</source>
        <translation>Kompetensi &amp; Standar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Keluaran</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Catalogue &amp; partners</source>
        <translation>Katalog &amp; Mitra</translation>
    </message>
</context>
<context>
    <name>ui::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Tidak ada yang ditampilkan</translation>
    </message>
    <message>
        <source>Copied: the text of page %1</source>
        <translation>Disalin: teks halaman %1</translation>
    </message>
    <message>
        <source>Copied: the selected text</source>
        <translation>Disalin: teks terpilih</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy the text of this page</source>
        <translation>Salin teks halaman ini</translation>
    </message>
    <message>
        <source>Select all on this page</source>
        <translation>Pilih semua di halaman ini</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Cari…</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Selebar halaman</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Halaman utuh</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Ukuran kertas</translation>
    </message>
</context>
<context>
    <name>ui::PageThumbnails</name>
    <message>
        <source>Page %1</source>
        <translation>Halaman %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
</context>
<context>
    <name>ui::PeopleFilters</name>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>Jenis jabatan</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Kesenjangan</translation>
    </message>
    <message>
        <source>Active or not</source>
        <translation>Aktif atau tidak</translation>
    </message>
    <message>
        <source>Gap: all</source>
        <translation>Kesenjangan: semua</translation>
    </message>
    <message>
        <source>Has a gap</source>
        <translation>Ada kesenjangan</translation>
    </message>
    <message>
        <source>Something not assessed</source>
        <translation>Ada yang belum dinilai</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Tidak aktif</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Semua pegawai</translation>
    </message>
    <message>
        <source>Unit: all</source>
        <translation>Unit: semua</translation>
    </message>
    <message>
        <source>Kind of post: all</source>
        <translation>Jenis jabatan: semua</translation>
    </message>
    <message>
        <source>Kind not known</source>
        <translation>Jenis tidak diketahui</translation>
    </message>
    <message>
        <source>Gaps of everybody</source>
        <translation>Kesenjangan semua pegawai</translation>
    </message>
</context>
<context>
    <name>ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Pegawai</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Impor…</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Nobody is in this file yet. People come from the profile export of SIASN, or are entered by hand.</source>
        <translation>Belum ada pegawai di berkas ini. Pegawai datang dari ekspor profil SIASN, atau dimasukkan sendiri.</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>Impor pegawai…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>Jenis jabatan</translation>
    </message>
    <message>
        <source>Legal position</source>
        <translation>Kedudukan hukum</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Pendidikan</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Surel</translation>
    </message>
    <message>
        <source>Change many…</source>
        <translation>Ubah massal…</translation>
    </message>
    <message>
        <source>New person  Ctrl+N</source>
        <translation>Pegawai baru  Ctrl+N</translation>
    </message>
    <message>
        <source>Change many</source>
        <translation>Ubah massal</translation>
    </message>
    <message>
        <source>No row is shown; loosen the filters first.</source>
        <translation>Tidak ada baris yang tampil; longgarkan saringannya lebih dulu.</translation>
    </message>
    <message>
        <source>Change many: %1 selected people</source>
        <translation>Ubah massal: %1 pegawai yang dipilih</translation>
    </message>
    <message>
        <source>Change many: the %1 people shown</source>
        <translation>Ubah massal: %1 pegawai yang tampil</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Tersimpan: %1</translation>
    </message>
    <message>
        <source>%1: %2 posts of the history, %3 assessments, %4 courses, %5 other records</source>
        <translation>%1: %2 riwayat jabatan, %3 penilaian, %4 kursus, %5 catatan lain</translation>
    </message>
    <message>
        <source>This person is deleted with everything that belongs to the person. It can be undone.</source>
        <translation>Pegawai ini dihapus beserta semua catatannya. Penghapusan dapat diurungkan dengan Ctrl+Z.</translation>
    </message>
    <message>
        <source>%1 people are deleted with everything that belongs to them. It can be undone.</source>
        <translation>%1 pegawai dihapus beserta semua catatannya. Penghapusan dapat diurungkan dengan Ctrl+Z.</translation>
    </message>
    <message>
        <source>Delete people</source>
        <translation>Hapus pegawai</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Dihapus: %1</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Seluruhnya</translation>
    </message>
    <message>
        <source>Reading people</source>
        <translation>Membaca pegawai</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 orang</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 dari %2 orang</translation>
    </message>
    <message>
        <source>being computed…</source>
        <translation>sedang dihitung…</translation>
    </message>
    <message>
        <source>not computed; choose the filter again</source>
        <translation>tidak terhitung; pilih lagi saringannya</translation>
    </message>
</context>
<context>
    <name>ui::PersonCompetencyTab</name>
    <message>
        <source>Competency</source>
        <translation>Kompetensi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Standar</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Dinilai pada</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>No post is known</source>
        <translation>Jabatan tidak diketahui</translation>
    </message>
    <message>
        <source>no standard is known for this post, so that nothing can be compared</source>
        <translation>belum ada standar untuk jabatan ini, jadi belum ada yang dapat dibandingkan</translation>
    </message>
    <message>
        <source>JPM %1 % (own calculation)</source>
        <translation>JPM %1 % (perhitungan internal)</translation>
    </message>
    <message>
        <source>not active, counted nowhere</source>
        <translation>tidak aktif, tidak dihitung di rekapitulasi mana pun</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Kenapa?</translation>
    </message>
    <message>
        <source>– – required   ▬ measured</source>
        <translation>– – standar   ▬ hasil penilaian</translation>
    </message>
    <message>
        <source>Enter levels…</source>
        <translation>Isi penilaian…</translation>
    </message>
</context>
<context>
    <name>ui::PersonCoursesTab</name>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kursus</translation>
    </message>
    <message>
        <source>Form of training</source>
        <translation>Bentuk pelatihan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>JP of certificate</source>
        <translation>JP sertifikat</translation>
    </message>
    <message>
        <source>JP counted</source>
        <translation>JP diakui</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Penyelenggara</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Nomor sertifikat</translation>
    </message>
    <message>
        <source>Decides how many hours count.</source>
        <translation>Menentukan berapa JP yang diakui.</translation>
    </message>
    <message>
        <source>Hours on the certificate</source>
        <translation>JP pada sertifikat</translation>
    </message>
    <message>
        <source>Empty: the year of the dates.</source>
        <translation>Kosong: tahun dari tanggalnya.</translation>
    </message>
    <message>
        <source>Add a course…</source>
        <translation>Tambah kursus…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Kenapa?</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Tahun %1</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>Kursus baru</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Delete a course</source>
        <translation>Hapus kursus</translation>
    </message>
    <message>
        <source>How the JP count</source>
        <translation>Dasar JP diakui</translation>
    </message>
    <message>
        <source>Of the courses of %1.</source>
        <translation>Dari riwayat pelatihan %1.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Semua tahun</translation>
    </message>
    <message>
        <source>No course is recorded yet.</source>
        <translation>Belum ada kursus yang tercatat.</translation>
    </message>
    <message>
        <source>No course counts in this year. Choose another year, or all of them.</source>
        <translation>Tidak ada kursus pada tahun ini. Pilih tahun lain, atau semua tahun.</translation>
    </message>
</context>
<context>
    <name>ui::PersonDialog</name>
    <message>
        <source>Save new person</source>
        <translation>Simpan pegawai baru</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nomor induk</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Kelahiran</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat tugas</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Kepegawaian</translation>
    </message>
    <message>
        <source>Highest education</source>
        <translation>Pendidikan terakhir</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identitas</translation>
    </message>
    <message>
        <source>Post and grade</source>
        <translation>Jabatan &amp;&amp; Pangkat</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Pendidikan</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetensi</translation>
    </message>
    <message>
        <source>Training and hours</source>
        <translation>Riwayat Pelatihan &amp;&amp; JP</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Jejak</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Pegawai baru</translation>
    </message>
    <message>
        <source>Nothing is saved until “Save new person”.</source>
        <translation>Belum ada yang tersimpan sebelum “Simpan pegawai baru”.</translation>
    </message>
    <message>
        <source>%1 · %2 · each field is saved when you leave it</source>
        <translation>%1 · %2 · setiap isian tersimpan saat ditinggalkan</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Tersimpan: %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Belum tersimpan</translation>
    </message>
    <message>
        <source>These values are not saved and will be lost:</source>
        <translation>Isian berikut belum tersimpan dan akan hilang:</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Tutup tanpa menyimpan</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Kembali mengisi</translation>
    </message>
</context>
<context>
    <name>ui::PersonFormTab</name>
    <message>
        <source>Name without titles</source>
        <translation>Nama tanpa gelar</translation>
    </message>
    <message>
        <source>Titles before the name</source>
        <translation>Gelar depan</translation>
    </message>
    <message>
        <source>Titles after the name</source>
        <translation>Gelar belakang</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Old NIP</source>
        <translation>NIP lama</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Born in</source>
        <translation>Tempat lahir</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Nomor telepon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Legal position</source>
        <translation>Kedudukan hukum</translation>
    </message>
    <message>
        <source>Kind of staff</source>
        <translation>Jenis pegawai</translation>
    </message>
    <message>
        <source>CPNS since</source>
        <translation>TMT CPNS</translation>
    </message>
    <message>
        <source>PNS since</source>
        <translation>TMT PNS</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>Jenis jabatan</translation>
    </message>
    <message>
        <source>Eselon</source>
        <translation>Eselon</translation>
    </message>
    <message>
        <source>Functional post</source>
        <translation>Jabatan fungsional</translation>
    </message>
    <message>
        <source>General post</source>
        <translation>Jabatan pelaksana</translation>
    </message>
    <message>
        <source>Structural post</source>
        <translation>Nama jabatan</translation>
    </message>
    <message>
        <source>In the post since</source>
        <translation>TMT jabatan</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>Grade since</source>
        <translation>TMT golongan</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Lokasi kerja</translation>
    </message>
    <message>
        <source>Retires on</source>
        <translation>TMT pensiun</translation>
    </message>
    <message>
        <source>Level of education</source>
        <translation>Tingkat pendidikan</translation>
    </message>
    <message>
        <source>Field of study</source>
        <translation>Nama pendidikan</translation>
    </message>
    <message>
        <source>Year of graduation</source>
        <translation>Tahun lulus</translation>
    </message>
    <message>
        <source>18 digits; spaces may stay.</source>
        <translation>18 angka; boleh diketik dengan spasi.</translation>
    </message>
    <message>
        <source>With its level, for example Perawat Ahli Pertama.</source>
        <translation>Beserta jenjangnya, misalnya Perawat Ahli Pertama.</translation>
    </message>
    <message>
        <source>The record says “%1”; the post history decides and says “%2”. Add the new post to the history if it is newer.</source>
        <translation>Data pegawai menyebut “%1”; yang tampil “%2”, dari riwayat jabatan. Bila yang pertama lebih baru, tambahkan ke riwayat jabatan.</translation>
    </message>
</context>
<context>
    <name>ui::PersonPanel</name>
    <message>
        <source>Nobody chosen</source>
        <translation>Belum ada yang dipilih</translation>
    </message>
    <message>
        <source>Choose a person to see the post, the standard and the gaps.</source>
        <translation>Pilih seorang pegawai untuk melihat jabatan, standar, dan kesenjangannya.</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Golongan %1</translation>
    </message>
    <message>
        <source>Open  Enter</source>
        <translation>Buka  Enter</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Kenapa?</translation>
    </message>
    <message>
        <source> (not active)</source>
        <translation> (tidak aktif)</translation>
    </message>
    <message>
        <source>– – required   ▬ measured, last %1</source>
        <translation>– – standar   ▬ hasil, penilaian terakhir %1</translation>
    </message>
    <message>
        <source>– – required   nothing measured yet</source>
        <translation>– – standar   belum ada hasil penilaian</translation>
    </message>
    <message>
        <source>No standard is known for this post, so that nothing can be compared.</source>
        <translation>Belum ada standar kompetensi untuk jabatan ini, jadi belum ada yang dapat dibandingkan.</translation>
    </message>
    <message>
        <source>%1 of %2 competencies meet the standard.</source>
        <translation>%1 dari %2 kompetensi memenuhi standar.</translation>
    </message>
    <message>
        <source>Enter levels…</source>
        <translation>Isi penilaian…</translation>
    </message>
</context>
<context>
    <name>ui::PersonPicker</name>
    <message>
        <source>Name or NIP</source>
        <translation>Nama atau NIP</translation>
    </message>
</context>
<context>
    <name>ui::PersonPlanTab</name>
    <message>
        <source>This person has no seat in any plan yet. Seats come from the plans of the page Plans.</source>
        <translation>Pegawai ini belum mendapat kursi di rencana mana pun. Kursi berasal dari halaman Rencana.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Pelatihan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Levels closed</source>
        <translation>Level tertutup</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>(no longer in the catalogue)</source>
        <translation>(tidak ada lagi di katalog)</translation>
    </message>
    <message>
        <source>Why chosen</source>
        <translation>Alasan dipilih</translation>
    </message>
    <message>
        <source>%1, angkatan %2</source>
        <translation>%1, angkatan %2</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>belum bertanggal</translation>
    </message>
</context>
<context>
    <name>ui::PersonPostsTab</name>
    <message>
        <source>Post</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>Jenis jabatan</translation>
    </message>
    <message>
        <source>Eselon</source>
        <translation>Eselon</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>TMT</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Decree number</source>
        <translation>Nomor SK</translation>
    </message>
    <message>
        <source>Add a post…</source>
        <translation>Tambah jabatan…</translation>
    </message>
    <message>
        <source>Post history</source>
        <translation>Riwayat jabatan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Asal data</translation>
    </message>
    <message>
        <source>New post in the history</source>
        <translation>Riwayat jabatan baru</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Delete from the post history</source>
        <translation>Hapus riwayat jabatan</translation>
    </message>
    <message>
        <source>Of the history of %1.</source>
        <translation>Dari riwayat jabatan %1.</translation>
    </message>
</context>
<context>
    <name>ui::PlanCalendarView</name>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>May be away</source>
        <translation>Boleh pergi</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Pekan mulai %1</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Semua unit</translation>
    </message>
    <message>
        <source>Who is away, by unit and week</source>
        <translation>Siapa yang pergi, menurut unit dan minggu</translation>
    </message>
    <message>
        <source>more could go</source>
        <translation>masih boleh bertambah</translation>
    </message>
    <message>
        <source>as many as may go</source>
        <translation>sudah sebanyak yang boleh</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>terlalu banyak</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copied: the calendar</source>
        <translation>Disalin: kalender</translation>
    </message>
    <message>
        <source>Nobody is away in a known week: no angkatan of this plan has dates. Set them in Catalogue &amp; partners.</source>
        <translation>Belum ada yang pergi pada minggu tertentu: tidak ada angkatan rencana ini yang bertanggal. Isi tanggalnya di Katalog &amp; Mitra.</translation>
    </message>
    <message>
        <source>Without dates, so in no week: %1 angkatan.</source>
        <translation>Belum bertanggal, jadi tidak ada di minggu mana pun: %1 angkatan.</translation>
    </message>
</context>
<context>
    <name>ui::PlanCompare</name>
    <message>
        <source>Figure</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>Hanya di</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Pelatihan</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>First plan</source>
        <translation>Rencana pertama</translation>
    </message>
    <message>
        <source>Second plan</source>
        <translation>Rencana kedua</translation>
    </message>
    <message>
        <source>Copy as memo</source>
        <translation>Salin sebagai memo</translation>
    </message>
    <message>
        <source>Compare plans</source>
        <translation>Bandingkan rencana</translation>
    </message>
    <message>
        <source>Figures of both plans</source>
        <translation>Angka kedua rencana</translation>
    </message>
    <message>
        <source>Different seats</source>
        <translation>Kursi yang berbeda</translation>
    </message>
    <message>
        <source>Both plans give the same seats.</source>
        <translation>Kedua rencana memberi kursi yang sama.</translation>
    </message>
    <message>
        <source>and</source>
        <translation>dan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Being compared…</source>
        <translation>Sedang dibandingkan…</translation>
    </message>
    <message>
        <source>Comparing plans</source>
        <translation>Membandingkan rencana</translation>
    </message>
    <message>
        <source>%1 seats differ, %2 are the same</source>
        <translation>%1 kursi berbeda, %2 sama</translation>
    </message>
    <message>
        <source>Copied: figures, angkatan and people that differ</source>
        <translation>Disalin: angka, angkatan dan orang yang berbeda</translation>
    </message>
</context>
<context>
    <name>ui::PlanCurve</name>
    <message>
        <source>Budget</source>
        <translation>Pagu</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Salin gambar</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Simpan gambar…</translation>
    </message>
    <message>
        <source>What another budget would be worth</source>
        <translation>Seandainya pagunya lain</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>value of the best plan found</source>
        <translation>nilai rencana terbaik yang ditemukan</translation>
    </message>
    <message>
        <source>no plan is worth more</source>
        <translation>tidak ada rencana yang nilainya lebih</translation>
    </message>
    <message>
        <source>“%1” has %2. Rp 10 million more would be worth about %3 weighted levels; the last Rp 10 million were worth about %4.</source>
        <translation>“%1” berpagu %2. Rp 10 juta lagi bernilai sekitar %3 level berbobot; Rp 10 juta yang terakhir bernilai sekitar %4.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Simpan gambar</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Gambar (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Choose another folder.</source>
        <translation>Gambar tidak dapat ditulis ke %1. Pilih folder lain.</translation>
    </message>
    <message>
        <source>Value lost</source>
        <translation>Nilai yang hilang</translation>
    </message>
    <message>
        <source>What floors of groups cost</source>
        <translation>Harga batas bawah kelompok</translation>
    </message>
    <message>
        <source>They can not all be met: %1 seats are lacking.</source>
        <translation>Tidak semuanya dapat dipenuhi: kurang %1 kursi.</translation>
    </message>
    <message>
        <source>Computing the curve</source>
        <translation>Menghitung kurva</translation>
    </message>
    <message>
        <source>Floors</source>
        <translation>Batas bawah</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Kursi</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>Kurang</translation>
    </message>
    <message>
        <source>With %1 seats for every 100 people no group is large enough for one: the floors cost nothing.</source>
        <translation>Dengan %1 kursi tiap 100 pegawai tidak ada kelompok yang cukup besar untuk satu kursi: batas bawah tidak memakan nilai apa pun.</translation>
    </message>
    <message>
        <source>%1 of %2 best plans are computed. None is saved.</source>
        <translation>%1 dari %2 rencana terbaik selesai dihitung. Tidak satu pun disimpan.</translation>
    </message>
    <message>
        <source>Value of Rp 10 million more</source>
        <translation>Nilai Rp 10 juta lagi</translation>
    </message>
    <message>
        <source>Where more money is worth less than nothing it pays for mandatory courses or floors first, which go before value.</source>
        <translation>Bila nilainya di bawah nol, tambahan uang lebih dahulu membayar pelatihan wajib atau kursi pemerataan, yang didahulukan dari nilai.</translation>
    </message>
    <message>
        <source>All floors together (%1 seats) cost %2 weighted levels against the best plan found without floors.</source>
        <translation>Semua batas bawah (%1 kursi) berharga %2 level berbobot dibanding rencana terbaik yang ditemukan tanpa batas bawah.</translation>
    </message>
</context>
<context>
    <name>ui::PlanDialog</name>
    <message>
        <source>New plan</source>
        <translation>Rencana baru</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Susun ulang</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Angkatan that start in this year, or have no date yet, can be planned.</source>
        <translation>Yang dapat direncanakan: angkatan yang mulai pada tahun ini atau belum bertanggal.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Pagu</translation>
    </message>
    <message>
        <source>For all seats and fixed costs together, for example 2.000.000.000 or 2 miliar.</source>
        <translation>Untuk semua kursi dan biaya tetap, misalnya 2.000.000.000 atau 2 miliar.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per tanggal</translation>
    </message>
    <message>
        <source>The day whose posts and gaps count.</source>
        <translation>Jabatan dan kesenjangan dihitung pada hari ini.</translation>
    </message>
    <message>
        <source>Most hours a year</source>
        <translation>Batas JP setahun</translation>
    </message>
    <message>
        <source>For everybody; empty = no ceiling besides that of PPPK.</source>
        <translation>Untuk semua orang; kosong = hanya batas PPPK yang berlaku.</translation>
    </message>
    <message>
        <source>JP</source>
        <translation>JP</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Empty = “Rencana” and the year.</source>
        <translation>Kosong = “Rencana” dan tahunnya.</translation>
    </message>
    <message>
        <source>Make plan</source>
        <translation>Susun rencana</translation>
    </message>
    <message>
        <source>The locks of this plan (%1) are kept.</source>
        <translation>Kunci rencana ini (%1) tetap berlaku.</translation>
    </message>
    <message>
        <source>The budget is missing. Type rupiah, for example 2.000.000.000 or 2 miliar.</source>
        <translation>Pagu belum diisi. Tulis rupiahnya, misalnya 2.000.000.000 atau 2 miliar.</translation>
    </message>
    <message>
        <source>Decree plan</source>
        <translation>Tetapkan rencana</translation>
    </message>
    <message>
        <source>Decree</source>
        <translation>Tetapkan</translation>
    </message>
    <message>
        <source>After its decree “%1” accepts no change any more, not even its name; a change makes a new version.</source>
        <translation>Sesudah ditetapkan, “%1” tidak dapat diubah lagi, namanya pun tidak; perubahan dibuat sebagai versi baru.</translation>
    </message>
    <message>
        <source>Number of the decree</source>
        <translation>Nomor keputusan</translation>
    </message>
    <message>
        <source>As it stands in the decree.</source>
        <translation>Seperti tertulis di keputusan.</translation>
    </message>
    <message>
        <source>Date of the decree</source>
        <translation>Tanggal keputusan</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Versi baru</translation>
    </message>
    <message>
        <source>Make version</source>
        <translation>Buat versi</translation>
    </message>
    <message>
        <source>A draft with the seats of “%1”, which stays as it is. Compute it again with another budget, and compare the two.</source>
        <translation>Draf dengan kursi-kursi “%1”, yang tetap seperti adanya. Susun ulang dengan pagu lain, lalu bandingkan keduanya.</translation>
    </message>
    <message>
        <source>All seats are contracted</source>
        <translation>Semua kursi sudah dikontrak</translation>
    </message>
    <message>
        <source>Then computing again keeps the %1 seats as far as the budget reaches; unlock in the list of people what may go.</source>
        <translation>Bila dicentang, %1 kursi itu dipertahankan saat rencana disusun ulang selama pagunya cukup; buka kunci di daftar orang untuk yang boleh dilepas.</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Baris anggaran</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>The budget is %1. The seats stay as they are; the check says where the lines can not pay for them. Compute the plan again to keep within them.</source>
        <translation>Pagunya %1. Kursi tidak berubah; pemeriksaan mengatakan di mana barisnya tidak cukup. Susun ulang rencana agar kursinya mengikuti baris anggaran.</translation>
    </message>
    <message>
        <source>Largest share of one unit</source>
        <translation>Bagian terbesar satu unit</translation>
    </message>
    <message>
        <source>Of the budget; empty = no limit.</source>
        <translation>Dari pagu; kosong = tanpa batas.</translation>
    </message>
    <message>
        <source>Seats for every group</source>
        <translation>Kursi untuk setiap kelompok</translation>
    </message>
    <message>
        <source>A plan is made for everybody and every competency; the filter “%1” of the gaps does not narrow it. Money for this unit alone is a budget line: a new line begins with it.</source>
        <translation>Rencana disusun untuk semua pegawai dan semua kompetensi; saringan “%1” di Kesenjangan tidak membatasinya. Dana khusus untuk unit itu adalah baris anggaran: baris baru dimulai dengan unit itu.</translation>
    </message>
    <message>
        <source>Yearly hours first</source>
        <translation>JP setahun lebih dulu</translation>
    </message>
    <message>
        <source>As many PNS as possible reach the yearly floor of hours, then value counts; else only what is left of the budget goes to hours. Not together with seats for every group.</source>
        <translation>Rencana dipilih agar sebanyak mungkin PNS mencapai JP minimum setahun, lalu agar nilainya tertinggi. Bila tidak dicentang, hanya sisa pagu yang dipakai untuk menambah JP. Tidak bersama kursi untuk setiap kelompok.</translation>
    </message>
    <message>
        <source>The result takes the place of this plan; Ctrl+Z brings the old one back. To compare the two, make a new plan instead.</source>
        <translation>Hasilnya menggantikan rencana ini; Ctrl+Z mengembalikan yang lama. Untuk membandingkan keduanya, buat rencana baru.</translation>
    </message>
    <message>
        <source>✗ The plan breaks %1 ceilings, the first: %2</source>
        <translation>✗ Rencana melanggar %1 batas, yang pertama: %2</translation>
    </message>
    <message>
        <source>The data have changed since the plan was computed. Every ceiling is kept, but the decree fixes the figures of then; to fix those of today, compute it again first.</source>
        <translation>Data berubah sejak rencana disusun. Semua batas ditaati, tetapi yang ditetapkan adalah angka waktu itu; susun ulang dahulu bila yang hendak ditetapkan angka sekarang.</translation>
    </message>
</context>
<context>
    <name>ui::PlanLive</name>
    <message>
        <source>Keep the best so far</source>
        <translation>Simpan yang terbaik sejauh ini</translation>
    </message>
    <message>
        <source>Ends the search; the best plan found so far is checked and saved with what is proved about it</source>
        <translation>Pencarian berhenti; rencana terbaik yang sudah ditemukan diperiksa dan disimpan beserta buktinya</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>%1… %2 s</source>
        <translation>%1… %2 detik</translation>
    </message>
    <message>
        <source>Reading the data and making a first plan.</source>
        <translation>Membaca data dan menyusun rencana pertama.</translation>
    </message>
    <message>
        <source>Best so far: %1 weighted levels, proved to be at most %2 % below the best possible plan.</source>
        <translation>Terbaik sejauh ini: %1 level berbobot, terbukti paling jauh %2 % di bawah rencana terbaik yang mungkin.</translation>
    </message>
    <message>
        <source>It is being checked and saved.</source>
        <translation>Sedang diperiksa dan disimpan.</translation>
    </message>
    <message>
        <source>Best so far: %1 weighted levels. How far it may be from the best possible plan is still being computed.</source>
        <translation>Terbaik sejauh ini: %1 level berbobot. Batas atas masih dihitung.</translation>
    </message>
</context>
<context>
    <name>ui::PlanPage</name>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Diusulkan</translation>
    </message>
    <message>
        <source>Decreed</source>
        <translation>Ditetapkan</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>There is no plan yet. A plan chooses, within a budget, who takes which angkatan so that the most gap levels are closed. It needs standards, assessments, and a catalogue with angkatan.</source>
        <translation>Belum ada rencana. Rencana memilih, di dalam pagu, siapa mengikuti angkatan mana agar kesenjangan yang tertutup sebanyak mungkin. Yang diperlukan: standar, penilaian, dan katalog dengan angkatan.</translation>
    </message>
    <message>
        <source>Make the first plan…</source>
        <translation>Susun rencana pertama…</translation>
    </message>
    <message>
        <source>Angkatan</source>
        <translation>Angkatan</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Tidak terpilih</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>No angkatan runs in this plan. Look at “Not chosen” for the reasons.</source>
        <translation>Tidak ada angkatan yang berjalan dalam rencana ini. Alasannya ada di “Tidak terpilih”.</translation>
    </message>
    <message>
        <source>✓ Passes the check: every seat keeps every ceiling, with the file as it is now.</source>
        <translation>✓ Lolos pemeriksaan: setiap kursi menaati semua batas menurut data sekarang.</translation>
    </message>
    <message>
        <source>Nothing stays open: every assessed gap is closed.</source>
        <translation>Tidak ada yang tersisa: semua kesenjangan yang sudah dinilai tertutup.</translation>
    </message>
    <message numerus="yes">
        <source>%1 plans</source>
        <translation>
            <numerusform>%1 rencana</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the plan</source>
        <translation>Membaca rencana</translation>
    </message>
    <message>
        <source>Not computed.</source>
        <translation>Belum dihitung.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All gaps that stay</source>
        <translation>Semua kesenjangan yang tersisa</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Semuanya</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>Usulkan…</translation>
    </message>
    <message>
        <source>Decree…</source>
        <translation>Tetapkan…</translation>
    </message>
    <message>
        <source>Back to draft…</source>
        <translation>Kembalikan ke draf…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Ubah nama…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>State and name</source>
        <translation>Status dan nama</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Compute again…</source>
        <translation>Susun ulang…</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Rencana baru…</translation>
    </message>
    <message>
        <source>Plans of the file</source>
        <translation>Rencana dalam berkas ini</translation>
    </message>
    <message>
        <source>Kept for the next computation</source>
        <translation>Disimpan untuk penyusunan berikutnya</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Kunci dibuka</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Susun ulang</translation>
    </message>
    <message>
        <source>Making the plan</source>
        <translation>Menyusun rencana</translation>
    </message>
    <message>
        <source>Computing the plan again</source>
        <translation>Menyusun ulang rencana</translation>
    </message>
    <message>
        <source>Propose plan</source>
        <translation>Usulkan rencana</translation>
    </message>
    <message>
        <source>Propose “%1” for approval?</source>
        <translation>Usulkan “%1” untuk disetujui?</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Usulkan</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Kembalikan ke draf</translation>
    </message>
    <message>
        <source>Take back the proposal of “%1”?</source>
        <translation>Tarik kembali usulan “%1”?</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Rename plan</source>
        <translation>Ubah nama rencana</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Delete plan</source>
        <translation>Hapus rencana</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Hapus “%1”?</translation>
    </message>
    <message>
        <source>%1 seats in %2 angkatan</source>
        <translation>%1 kursi di %2 angkatan</translation>
    </message>
    <message>
        <source>Ctrl+Z brings it back.</source>
        <translation>Ctrl+Z mengembalikannya.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Dihapus: %1</translation>
    </message>
    <message>
        <source>How a plan is chosen</source>
        <translation>Cara rencana dipilih</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>dilarang</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>dikunci</translation>
    </message>
    <message>
        <source>%1 locked</source>
        <translation>%1 dikunci</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Pelatihan</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Penyelenggara</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Terisi</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Kursi</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>JP</source>
        <translation>JP</translation>
    </message>
    <message>
        <source>Raises</source>
        <translation>Menaikkan</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Bagian dari</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Terlayani</translation>
    </message>
    <message>
        <source>Levels closed</source>
        <translation>Level tertutup</translation>
    </message>
    <message>
        <source>Levels left</source>
        <translation>Level tersisa</translation>
    </message>
    <message>
        <source>Cost of seats</source>
        <translation>Biaya kursi</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetensi</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Tuntutan</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurang</translation>
    </message>
    <message>
        <source>Nearest angkatan</source>
        <translation>Angkatan terdekat</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>dipenuhi</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>ditolak: %1</translation>
    </message>
    <message>
        <source>takes effect when computed again</source>
        <translation>berlaku bila disusun ulang</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>(everybody)</source>
        <translation>(semua orang)</translation>
    </message>
    <message>
        <source>%1, angkatan %2</source>
        <translation>%1, angkatan %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Trail…</source>
        <translation>Jejak…</translation>
    </message>
    <message>
        <source>Seats of one angkatan ✕</source>
        <translation>Peserta satu angkatan ✕</translation>
    </message>
    <message>
        <source>Show everybody of the plan again</source>
        <translation>Tampilkan lagi semua peserta rencana</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Carried out…</source>
        <translation>Selesai dilaksanakan…</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>Versi baru…</translation>
    </message>
    <message>
        <source>With another plan…</source>
        <translation>Dengan rencana lain…</translation>
    </message>
    <message>
        <source>With other budgets…</source>
        <translation>Dengan pagu lain…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>This plan is fixed and does not change any more. A new version does.</source>
        <translation>Rencana ini sudah tetap dan tidak berubah lagi; yang dapat diubah adalah versi barunya.</translation>
    </message>
    <message>
        <source>Plan carried out</source>
        <translation>Rencana selesai dilaksanakan</translation>
    </message>
    <message>
        <source>Mark “%1” as carried out? It stays as it is and accepts no change, as since its decree.</source>
        <translation>Tandai “%1” selesai dilaksanakan? Isinya tetap dan tidak dapat diubah, seperti sejak ditetapkan.</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Selesai dilaksanakan</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Dibuat: %1</translation>
    </message>
    <message>
        <source>Budget lines…</source>
        <translation>Baris anggaran…</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Rencana baru</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Baris anggaran</translation>
    </message>
    <message>
        <source>Why not chosen</source>
        <translation>Alasan tidak dipilih</translation>
    </message>
    <message>
        <source>Why chosen</source>
        <translation>Alasan dipilih</translation>
    </message>
    <message>
        <source>With other floors…</source>
        <translation>Dengan batas bawah lain…</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Sumber dana</translation>
    </message>
    <message>
        <source>Sub kegiatan</source>
        <translation>Sub kegiatan</translation>
    </message>
    <message>
        <source>Account code</source>
        <translation>Kode rekening</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Pagu</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Terpakai</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sisa</translation>
    </message>
    <message>
        <source>paid by no line</source>
        <translation>tidak dibayar baris mana pun</translation>
    </message>
    <message>
        <source>The angkatan, people and units of the plan are being read…</source>
        <translation>Angkatan, orang, dan unit rencana ini sedang dibaca…</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Anggaran</translation>
    </message>
    <message>
        <source>Who sits where: one row for each seat, so that a person may stand there several times</source>
        <translation>Siapa duduk di mana: satu baris tiap kursi, jadi satu orang dapat muncul beberapa kali</translation>
    </message>
    <message>
        <source>Gaps that stay: one row for each competency of a person</source>
        <translation>Kesenjangan yang tersisa: satu baris tiap kompetensi seorang pegawai</translation>
    </message>
    <message>
        <source>Mandatory courses without a seat (%1)</source>
        <translation>Pelatihan wajib tanpa kursi (%1)</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>belum bertanggal</translation>
    </message>
    <message>
        <source>Per level</source>
        <translation>Per level</translation>
    </message>
    <message>
        <source>PNS</source>
        <translation>PNS</translation>
    </message>
    <message>
        <source>PNS with hours</source>
        <translation>PNS cukup JP</translation>
    </message>
    <message>
        <source>IP competency</source>
        <translation>IP kompetensi</translation>
    </message>
    <message>
        <source>Of all plans within the budget the one of the highest value is searched: gap levels really closed, weighted by the form of training, the weight of the competency in the post, the priorities of the region and, if the office wants it, by who was never trained or not for long. What is proved about it holds for every other plan, too. Every ceiling is kept: the budget with fixed costs, seats and least participants of an angkatan, one training per step, no two in one week, hours a year, share of a unit that is away, targets, prerequisites, people about to leave, and your locks. What budget is left then lifts PNS to 20 JP a year (PP 11/2017 article 203(4)). Weights of forms, priorities and the share of a unit are settings of the office (not verified against a statute). A second, independent computation checks every seat.</source>
        <translation>Dari semua rencana di dalam pagu dicari yang nilainya tertinggi: level kesenjangan yang benar-benar tertutup, ditimbang menurut bentuk pelatihan, bobot kompetensi di jabatan, prioritas daerah, dan bila kantor menghendakinya menurut siapa yang belum pernah atau sudah lama tidak dilatih. Yang terbukti tentang rencana ini juga berlaku terhadap semua rencana lain. Semua batas dijaga: pagu dengan biaya tetap, jumlah kursi dan peserta paling sedikit satu angkatan, satu pelatihan untuk satu jenjang, tidak ada dua pelatihan dalam satu minggu, JP setahun, bagian unit yang pergi bersamaan, sasaran, prasyarat, pegawai yang segera pensiun, dan kunci Anda. Sisa pagu menaikkan PNS ke 20 JP setahun (PP 11/2017 Pasal 203 ayat (4)). Bobot bentuk, prioritas, dan bagian unit adalah pengaturan kantor (belum terverifikasi terhadap peraturan). Perhitungan kedua yang berdiri sendiri memeriksa setiap kursi.</translation>
    </message>
    <message>
        <source>PNS with hours without the plan</source>
        <translation>PNS cukup JP tanpa rencana</translation>
    </message>
    <message>
        <source>IP competency without the plan</source>
        <translation>IP kompetensi tanpa rencana</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>The data have changed since it was computed: see the tab “Check”.</source>
        <translation>Data berubah sejak rencana disusun: lihat tab “Pemeriksaan”.</translation>
    </message>
</context>
<context>
    <name>ui::PlanSummary</name>
    <message>
        <source>Budget used</source>
        <translation>Pagu terpakai</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Pagu</translation>
    </message>
    <message>
        <source>Nobody gets a seat in this plan with a budget of %1.</source>
        <translation>Tidak seorang pun mendapat kursi dalam rencana ini dengan pagu %1.</translation>
    </message>
    <message>
        <source>This plan closes %1 gap levels for %2 people with %3 of the budget of %4.</source>
        <translation>Rencana ini menutup %1 level kesenjangan untuk %2 orang dengan %3 dari pagu %4.</translation>
    </message>
    <message>
        <source>Being checked against the file of today…</source>
        <translation>Sedang diperiksa terhadap data sekarang…</translation>
    </message>
    <message>
        <source>✓ Passes the check: every ceiling is kept.</source>
        <translation>✓ Lolos pemeriksaan: semua batas ditaati.</translation>
    </message>
    <message>
        <source>Proved to be at most %1 % below the best possible plan.</source>
        <translation>Terbukti paling jauh %1 % di bawah rencana terbaik yang mungkin.</translation>
    </message>
    <message>
        <source>Decree %1 of %2</source>
        <translation>Keputusan nomor %1 tanggal %2</translation>
    </message>
    <message>
        <source>seats for every group cost %1 weighted levels (%2 %)</source>
        <translation>pemerataan seharga %1 level berbobot (%2 %)</translation>
    </message>
    <message>
        <source>floors lowered by %1 seats</source>
        <translation>batas bawah diturunkan %1 kursi</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 dari %2 (%3)</translation>
    </message>
    <message>
        <source>no plan brings more than %1 PNS to the hour floor</source>
        <translation>tidak ada rencana yang membawa lebih dari %1 PNS ke JP minimum</translation>
    </message>
    <message>
        <source>what seats for every group cost was not computed, because the search was ended early</source>
        <translation>harga pemerataan tidak dihitung, karena pencarian dihentikan lebih awal</translation>
    </message>
    <message>
        <source>every floor is met</source>
        <translation>semua batas bawah dipenuhi</translation>
    </message>
    <message>
        <source>mandatory courses: %1 of %2 people get a seat</source>
        <translation>pelatihan wajib: %1 dari %2 pegawai mendapat kursi</translation>
    </message>
    <message>
        <source>%1 seats only make up the least participants of an angkatan</source>
        <translation>%1 kursi hanya untuk memenuhi peserta minimum</translation>
    </message>
    <message>
        <source>%1 seats only make up the yearly hours</source>
        <translation>%1 kursi hanya untuk memenuhi JP setahun</translation>
    </message>
    <message>
        <source>IP ASN, Kompetensi: average %1 without the plan, %2 with it</source>
        <translation>IP ASN, Kompetensi: rata-rata %1 tanpa rencana, %2 dengan rencana</translation>
    </message>
    <message>
        <source>How far it is from the best possible plan was not proved.</source>
        <translation>Jaraknya dari rencana terbaik belum terbukti.</translation>
    </message>
    <message>
        <source>How far it is from the best possible plan is not proved, for example because its budget lines were changed afterwards; computing it again proves it.</source>
        <translation>Jaraknya dari rencana terbaik belum terbukti, misalnya karena baris anggarannya diubah sesudah disusun; menyusun ulang membuktikannya.</translation>
    </message>
    <message>
        <source>This plan closes %1 gap levels for %2 people.</source>
        <translation>Rencana ini menutup %1 level kesenjangan untuk %2 orang.</translation>
    </message>
    <message>
        <source>IP ASN, Kompetensi: average %1 of 40, not changed by this plan (tab “Units”)</source>
        <translation>IP ASN, Kompetensi: rata-rata %1 dari 40, tidak berubah oleh rencana ini (tab “Unit”)</translation>
    </message>
    <message>
        <source>the others are in the tab “Not chosen”</source>
        <translation>sisanya di tab “Tidak terpilih”</translation>
    </message>
    <message>
        <source>%1 seats in %2 angkatan</source>
        <translation>%1 kursi di %2 angkatan</translation>
    </message>
    <message>
        <source>PNS still under the hour floor: %1</source>
        <translation>PNS yang masih di bawah JP minimum: %1</translation>
    </message>
    <message>
        <source>gaps as of %1</source>
        <translation>kesenjangan per %1</translation>
    </message>
    <message>
        <source>made on %1</source>
        <translation>disusun %1</translation>
    </message>
    <message>
        <source>see the tab “Check”; this plan is fixed, a new version can be computed again.</source>
        <translation>lihat tab “Pemeriksaan”; rencana ini sudah ditetapkan, yang dapat disusun ulang adalah versi baru.</translation>
    </message>
    <message>
        <source>see the tab “Check”, then compute again.</source>
        <translation>lihat tab “Pemeriksaan”, lalu susun ulang.</translation>
    </message>
    <message>
        <source>✗ Breaks %1 ceilings as the file is now;</source>
        <translation>✗ Melanggar %1 batas menurut data sekarang;</translation>
    </message>
    <message>
        <source>✓ Every ceiling is kept, but the data have changed since:</source>
        <translation>✓ Semua batas ditaati, tetapi data berubah sejak rencana disusun:</translation>
    </message>
    <message>
        <source>Proved for its value: at most %1 % below the best plan that brings as many PNS to the yearly hours.</source>
        <translation>Untuk nilainya terbukti: paling jauh %1 % di bawah rencana terbaik yang membawa PNS sebanyak itu ke JP minimum.</translation>
    </message>
</context>
<context>
    <name>ui::PlanWhy</name>
    <message>
        <source>Why</source>
        <translation>Kenapa</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Kenapa?</translation>
    </message>
    <message>
        <source>Choose a row to see why it is in the plan, or why not.</source>
        <translation>Pilih satu baris untuk melihat kenapa terpilih, atau kenapa tidak.</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Apa yang melanggar?</translation>
    </message>
    <message>
        <source>The file has changed since the plan was made. Computing again mends it.</source>
        <translation>Data sudah berubah sejak rencana disusun. Susun ulang untuk memperbaikinya.</translation>
    </message>
    <message>
        <source>Why this angkatan?</source>
        <translation>Kenapa angkatan ini?</translation>
    </message>
    <message>
        <source>%1 of %2 seats close %3 gap levels for %4.</source>
        <translation>%1 dari %2 kursi menutup %3 level kesenjangan dengan %4.</translation>
    </message>
    <message>
        <source>Seats %1, fixed cost %2.</source>
        <translation>Kursi %1, biaya tetap %2.</translation>
    </message>
    <message>
        <source>Per level closed</source>
        <translation>Per level tertutup</translation>
    </message>
    <message>
        <source>Average of the plan</source>
        <translation>Rata-rata rencana</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>%1 weighted levels (%2 per million rupiah)</source>
        <translation>%1 level berbobot (%2 per juta rupiah)</translation>
    </message>
    <message>
        <source>Raises</source>
        <translation>Menaikkan</translation>
    </message>
    <message>
        <source>Seats by reason</source>
        <translation>Kursi menurut alasan</translation>
    </message>
    <message>
        <source>Why not more?</source>
        <translation>Kenapa tidak lebih?</translation>
    </message>
    <message>
        <source>Who else wanted a seat</source>
        <translation>Calon lain</translation>
    </message>
    <message>
        <source>Why this seat?</source>
        <translation>Kenapa kursi ini?</translation>
    </message>
    <message>
        <source>Chosen because</source>
        <translation>Terpilih karena</translation>
    </message>
    <message>
        <source>Gap before the plan</source>
        <translation>Kesenjangan sebelum rencana</translation>
    </message>
    <message>
        <source>Levels closed</source>
        <translation>Level tertutup</translation>
    </message>
    <message>
        <source>%1 weighted levels</source>
        <translation>%1 level berbobot</translation>
    </message>
    <message>
        <source>Cost of the seat</source>
        <translation>Biaya kursi</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Buka pegawai</translation>
    </message>
    <message>
        <source>%1 of %2 people get a seat.</source>
        <translation>%1 dari %2 orang mendapat kursi.</translation>
    </message>
    <message>
        <source>Levels left</source>
        <translation>Level tersisa</translation>
    </message>
    <message>
        <source>Cost of the seats</source>
        <translation>Biaya kursi</translation>
    </message>
    <message>
        <source>Without the units below it. Levels left are those of assessed competencies only.</source>
        <translation>Tanpa unit di bawahnya. Level tersisa hanya dari kompetensi yang sudah dinilai.</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Kenapa tidak?</translation>
    </message>
    <message>
        <source>%1 %2: level %3 is required; nothing measured counts.</source>
        <translation>%1 %2: level %3 dituntut; belum ada hasil penilaian yang berlaku.</translation>
    </message>
    <message>
        <source>%1 %2: level %3 measured, %4 required; after the plan still %5 short.</source>
        <translation>%1 %2: level %3 dimiliki, %4 dituntut; setelah rencana masih kurang %5.</translation>
    </message>
    <message>
        <source>Nearest angkatan</source>
        <translation>Angkatan terdekat</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Dilarang</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Dikunci</translation>
    </message>
    <message>
        <source>The plan follows this lock.</source>
        <translation>Rencana mengikuti kunci ini.</translation>
    </message>
    <message>
        <source>The lock could not be kept: %1.</source>
        <translation>Kunci tidak dapat dipenuhi: %1.</translation>
    </message>
    <message>
        <source>Compute again, and the plan follows this lock.</source>
        <translation>Susun ulang, maka rencana mengikuti kunci ini.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Buka kunci</translation>
    </message>
    <message>
        <source>Lock angkatan</source>
        <translation>Kunci angkatan</translation>
    </message>
    <message>
        <source>Lock seat</source>
        <translation>Kunci kursi</translation>
    </message>
    <message>
        <source>Forbid angkatan</source>
        <translation>Larang angkatan</translation>
    </message>
    <message>
        <source>Forbid seat</source>
        <translation>Larang kursi</translation>
    </message>
    <message>
        <source>Who is away?</source>
        <translation>Siapa yang pergi?</translation>
    </message>
    <message>
        <source>Choose a unit and a week to see who is away, and in which training.</source>
        <translation>Pilih unit dan minggu untuk melihat siapa yang pergi dan mengikuti pelatihan apa.</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Pekan mulai %1</translation>
    </message>
    <message>
        <source>%1 of %2 people are away; %3 may be in one week.</source>
        <translation>%1 dari %2 orang pergi; dalam satu minggu boleh %3.</translation>
    </message>
    <message>
        <source>Why not chosen</source>
        <translation>Alasan tidak dipilih</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Dibayar oleh</translation>
    </message>
    <message>
        <source>Paid by no line</source>
        <translation>Tidak dibayar baris mana pun</translation>
    </message>
    <message>
        <source>No budget line that may pay for these costs has so much left. Change the lines, or compute again.</source>
        <translation>Tidak ada baris yang boleh membayar biaya ini dan masih cukup sisanya. Ubah barisnya, atau susun ulang rencananya.</translation>
    </message>
    <message>
        <source>What does this line pay?</source>
        <translation>Apa yang dibayar baris ini?</translation>
    </message>
    <message>
        <source>%1 of %2 is used, %3 is left.</source>
        <translation>%1 dari %2 terpakai, sisa %3.</translation>
    </message>
    <message>
        <source>Seats it pays for, all or in part</source>
        <translation>Kursi yang dibayar, seluruhnya atau sebagian</translation>
    </message>
    <message>
        <source>The line of the unit itself pays first, then those of the units above it, last those for all units; these alone pay fixed costs.</source>
        <translation>Baris unitnya sendiri membayar lebih dahulu, lalu baris unit di atasnya, terakhir baris untuk semua unit; hanya yang terakhir membayar biaya tetap.</translation>
    </message>
    <message>
        <source>Of a seat that several lines pay, each counts the levels of its share. Seats that fill up hours or floors of groups may close none.</source>
        <translation>Kursi yang dibayar beberapa baris dihitung levelnya menurut bagian masing-masing. Kursi untuk memenuhi JP atau batas bawah kelompok dapat tidak menutup level.</translation>
    </message>
    <message>
        <source>Why no mandatory course?</source>
        <translation>Kenapa tanpa pelatihan wajib?</translation>
    </message>
    <message>
        <source>%1 is still to be done, and this plan gives no seat in it.</source>
        <translation>%1 masih harus diikuti, dan rencana ini tidak memberi kursinya.</translation>
    </message>
    <message>
        <source>Locked: the seats of this angkatan stay.</source>
        <translation>Dikunci: kursi angkatan ini tetap.</translation>
    </message>
    <message>
        <source>Locked: this seat stays.</source>
        <translation>Dikunci: kursi ini tetap.</translation>
    </message>
    <message>
        <source>PNS with the hours of a year</source>
        <translation>PNS dengan JP setahun</translation>
    </message>
    <message>
        <source>IP ASN, dimension Kompetensi</source>
        <translation>IP ASN, dimensi Kompetensi</translation>
    </message>
    <message>
        <source>Average points, of 40</source>
        <translation>Rata-rata angka, dari 40</translation>
    </message>
    <message>
        <source>Leadership course of the own level</source>
        <translation>Pelatihan kepemimpinan sesuai jenjang</translation>
    </message>
    <message>
        <source>Functional course</source>
        <translation>Pelatihan fungsional</translation>
    </message>
    <message>
        <source>Technical courses of 20 hours</source>
        <translation>Pelatihan teknis 20 JP</translation>
    </message>
    <message>
        <source>Seminar or workshop in two years</source>
        <translation>Seminar atau workshop dalam dua tahun</translation>
    </message>
    <message>
        <source>Of %1 PNS whose kind of post is known, at the end of the plan&apos;s year, as if every seat had been done. By PerBKN 8/2019, belum terverifikasi: BKN&apos;s own figure may differ.</source>
        <translation>Dari %1 PNS yang jenis jabatannya diketahui, pada akhir tahun rencana, seakan setiap kursi sudah diikuti. Menurut PerBKN 8/2019, belum terverifikasi: angka BKN dapat berbeda.</translation>
    </message>
    <message>
        <source>Weighted levels are the levels closed, times the effect of the form of training, the weight of the competency in the post, the priority of the region and the factor of who was never trained or not for long (Settings).</source>
        <translation>Level berbobot = level yang ditutup × pengaruh bentuk pelatihan × bobot kompetensi pada jabatan × prioritas daerah × faktor bagi yang belum pernah atau sudah lama tidak dilatih (Pengaturan).</translation>
    </message>
    <message>
        <source>Lock seat there</source>
        <translation>Kunci kursi di sana</translation>
    </message>
    <message>
        <source>%1 of %2 without the plan, %3 with it</source>
        <translation>%1 dari %2 tanpa rencana, %3 dengan rencana</translation>
    </message>
    <message>
        <source>%1 without the plan, %2 with it</source>
        <translation>%1 tanpa rencana, %2 dengan rencana</translation>
    </message>
    <message>
        <source>The file has changed since the plan was made. The plan is fixed; a new version can be computed again.</source>
        <translation>Data berubah sejak rencana disusun. Rencana ini sudah ditetapkan; yang dapat disusun ulang adalah versi baru.</translation>
    </message>
</context>
<context>
    <name>ui::PresetBar</name>
    <message>
        <source>Preset</source>
        <translation>Pilihan tersimpan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Simpan sebagai…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Ganti nama…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Kelola</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (diubah)</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Simpan pilihan</translation>
    </message>
    <message>
        <source>Preset saved: %1</source>
        <translation>Pilihan tersimpan: %1</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nama pilihan</translation>
    </message>
    <message>
        <source>There is a preset “%1” already. Replace it?</source>
        <translation>Pilihan “%1” sudah ada. Ganti?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Ganti nama pilihan</translation>
    </message>
    <message>
        <source>Preset renamed: %1</source>
        <translation>Pilihan berganti nama: %1</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>Hapus pilihan</translation>
    </message>
    <message>
        <source>Delete the preset “%1”? Reports already made stay as they are; Undo brings it back.</source>
        <translation>Hapus pilihan “%1”? Laporan yang sudah dibuat tetap ada; Urungkan mengembalikannya.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Preset deleted: %1</source>
        <translation>Pilihan dihapus: %1</translation>
    </message>
    <message>
        <source>Keep columns, order, filters and signers under a name</source>
        <translation>Simpan kolom, urutan, saringan, dan penanda tangan dengan nama</translation>
    </message>
    <message>
        <source>Choices: default</source>
        <translation>Pilihan: bawaan</translation>
    </message>
</context>
<context>
    <name>ui::PreviewPanel</name>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Perbesaran</translation>
    </message>
    <message>
        <source>Small pictures of all pages</source>
        <translation>Gambar kecil semua halaman</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Selebar halaman</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Halaman utuh</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>dari %1</translation>
    </message>
    <message>
        <source>“Pengaturan instansi” in the notes: rules of Settings › Rules, where those not verified yet are marked.</source>
        <translation>“Pengaturan instansi” dalam keterangan: aturan di Pengaturan › Aturan; di sana ditandai mana yang belum terverifikasi.</translation>
    </message>
</context>
<context>
    <name>ui::QualityPage</name>
    <message>
        <source>Record</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>NIP or code</source>
        <translation>NIP atau kode</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Buka datanya</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Gabungkan…</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Kualitas Data</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Checking the data…</source>
        <translation>Memeriksa data…</translation>
    </message>
    <message>
        <source>Kinds of findings</source>
        <translation>Jenis temuan</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>sedang diperiksa…</translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation>Memeriksa data</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>tidak diperiksa</translation>
    </message>
    <message>
        <source>The data were not checked.</source>
        <translation>Data tidak jadi diperiksa.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Periksa sekarang</translation>
    </message>
    <message>
        <source>Nothing odd was found. Every finding of the data would stand here.</source>
        <translation>Tidak ada yang janggal. Setiap temuan di data akan tercantum di sini.</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>tanpa temuan</translation>
    </message>
    <message>
        <source>%1 findings, as of %2</source>
        <translation>%1 temuan, per %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Semua temuan</translation>
    </message>
    <message>
        <source>What looks odd in the data. Findings block nothing; they show where figures may be wrong. Choose a kind to see what it means and what to do.</source>
        <translation>Yang tampak janggal di data. Temuan tidak menghalangi apa pun, tetapi menunjukkan di mana angka mungkin keliru. Pilih satu jenis untuk melihat artinya dan apa yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Gabungkan</translation>
    </message>
    <message>
        <source>These rows may be one person. Whose data shall stay?</source>
        <translation>Baris-baris ini mungkin satu orang. Data siapa yang tetap dipakai?</translation>
    </message>
    <message>
        <source>%1 is no longer shown; its posts, courses, assessments and plans go to %2</source>
        <translation>%1 tidak lagi tampil; jabatan, kursus, penilaian, dan rencananya pindah ke %2</translation>
    </message>
    <message>
        <source>Join into “%1”?</source>
        <translation>Gabungkan ke “%1”?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Joined into %1</source>
        <translation>Digabungkan ke %1</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Putuskan…</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Buang…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Discard what waits here? It was never counted; Ctrl+Z brings it back.</source>
        <translation>Buang yang menunggu di sini? Belum pernah ikut dihitung; Ctrl+Z mengembalikannya.</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Bukan orang yang sama</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>Mungkin orang yang sama</translation>
    </message>
    <message>
        <source>Are these %1 rows %1 people, each another than all the rest?</source>
        <translation>Apakah %1 baris ini memang %1 orang yang berbeda?</translation>
    </message>
    <message>
        <source>Tell them apart</source>
        <translation>Tandai berbeda</translation>
    </message>
    <message>
        <source>The finding is back among “%1”</source>
        <translation>Temuan kembali ke “%1”</translation>
    </message>
    <message>
        <source>No longer a finding; it stands under “%1”</source>
        <translation>Bukan temuan lagi; ada di “%1”</translation>
    </message>
    <message>
        <source>Discarded: %1</source>
        <translation>Dibuang: %1</translation>
    </message>
    <message>
        <source>%1 posts, %2 assessments, %3 courses</source>
        <translation>%1 jabatan, %2 penilaian, %3 pelatihan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit kerja</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>Catatannya</translation>
    </message>
    <message>
        <source>The row that is not chosen is no longer shown; its posts, courses, assessments and plans go to the chosen one. You are asked once more; Ctrl+Z brings it back.</source>
        <translation>Yang tidak dipilih tidak lagi tampil; jabatan, pelatihan, penilaian, dan rencananya pindah ke yang dipilih. Sebelum digabungkan masih ditanya sekali lagi; Ctrl+Z mengembalikannya.</translation>
    </message>
    <message>
        <source>Keep the chosen one…</source>
        <translation>Pakai yang dipilih…</translation>
    </message>
</context>
<context>
    <name>ui::RadarView</name>
    <message>
        <source>Radar of required and measured levels</source>
        <translation>Grafik radar standar dan hasil penilaian</translation>
    </message>
    <message>
        <source>%1: required %2, measured %3</source>
        <translation>%1: standar %2, hasil %3</translation>
    </message>
    <message>
        <source>%1: required %2, not assessed</source>
        <translation>%1: standar %2, belum dinilai</translation>
    </message>
</context>
<context>
    <name>ui::ReadOnly</name>
    <message>
        <source>This file can only be read here.</source>
        <translation>Berkas ini di sini hanya dapat dibaca.</translation>
    </message>
</context>
<context>
    <name>ui::RecordList</name>
    <message>
        <source>Edit…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Hapus…</translation>
    </message>
</context>
<context>
    <name>ui::RecordTable</name>
    <message>
        <source>Type to filter…</source>
        <translation>Ketik untuk menyaring…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Saring</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Total of the rows shown – %1</source>
        <translation>Jumlah baris yang tampil – %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %1 rows</source>
        <translation>
            <numerusform>Disalin: %1 baris</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported: %1 rows</source>
        <translation>Diekspor: %1 baris</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Tampilan tersimpan</translation>
    </message>
    <message>
        <source>Copy selected rows</source>
        <translation>Salin baris terpilih</translation>
    </message>
    <message>
        <source>Export to Excel…</source>
        <translation>Ekspor ke Excel…</translation>
    </message>
    <message>
        <source>Export to CSV…</source>
        <translation>Ekspor ke CSV…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>As at the beginning</source>
        <translation>Seperti semula</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Simpan tampilan ini…</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Simpan tampilan</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nama tampilan</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>Hapus tampilan</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Buku kerja Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Mengurutkan</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>Mengurutkan…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Pilih semua</translation>
    </message>
    <message>
        <source>Change many…</source>
        <translation>Ubah massal…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Kenapa?</translation>
    </message>
    <message>
        <source>Trail…</source>
        <translation>Jejak…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Hapus…</translation>
    </message>
</context>
<context>
    <name>ui::RecordTrail</name>
    <message>
        <source>made</source>
        <translation>dibuat</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>dikembalikan</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>dihapus</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>digabung</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>dihapus isinya</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>diubah</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Jejak</translation>
    </message>
    <message>
        <source>Nothing is known about changes of this record.</source>
        <translation>Belum ada perubahan data ini yang tercatat.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudah</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Trail – %1</source>
        <translation>Jejak – %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>ui::ReportChoices</name>
    <message>
        <source>Columns, order, filters…</source>
        <translation>Kolom, urutan, saringan…</translation>
    </message>
    <message>
        <source>Number and signers…</source>
        <translation>Nomor dan penanda tangan…</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n kolom</numerusform>
        </translation>
    </message>
    <message>
        <source>no groups</source>
        <translation>tanpa kelompok</translation>
    </message>
    <message>
        <source>grouped by %1</source>
        <translation>kelompok: %1</translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation>urut: %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>nomor %1</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>ditandatangani %1</translation>
    </message>
</context>
<context>
    <name>ui::ReportFields</name>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Angkatan</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Arah kertas</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>hh-bb-tttt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pegawai</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per tanggal</translation>
    </message>
    <message>
        <source>F4 (215 × 330 mm)</source>
        <translation>F4 (215 × 330 mm)</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Tegak</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Mendatar</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Semua unit</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Semua angkatan</translation>
    </message>
    <message>
        <source>%1, all classes · %2</source>
        <translation>%1, semua angkatan · %2</translation>
    </message>
    <message>
        <source>%1, class %2 · %3</source>
        <translation>%1, angkatan %2 · %3</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>belum bertanggal</translation>
    </message>
    <message>
        <source>Choose a report.</source>
        <translation>Pilih laporan.</translation>
    </message>
    <message>
        <source>Choose a person: type part of the name or NIP.</source>
        <translation>Pilih pegawai: ketik sebagian nama atau NIP.</translation>
    </message>
    <message>
        <source>There is no plan yet; make one on the page “Plan”.</source>
        <translation>Belum ada rencana; susun dulu di halaman “Rencana”.</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as dd-mm-yyyy, for example 17-08-2026.</source>
        <translation>“%1” bukan tanggal; tulis hh-bb-tttt, misalnya 17-08-2026.</translation>
    </message>
</context>
<context>
    <name>ui::ReportOutputs</name>
    <message>
        <source>Saved: %1</source>
        <translation>Tersimpan: %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan sebagai PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Simpan sebagai Excel</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Save as csv</source>
        <translation>Simpan sebagai csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 as PDF…</source>
        <translation>%1 sebagai PDF…</translation>
    </message>
    <message>
        <source>%1 as PNG…</source>
        <translation>%1 sebagai PNG…</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Simpan bagan</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Gambar (*.png)</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>Dicetak: %1</translation>
    </message>
</context>
<context>
    <name>ui::ReportPage</name>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Save Excel…</source>
        <translation>Simpan Excel…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Simpan PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>The preview was cancelled.</source>
        <translation>Pratinjau dibatalkan.</translation>
    </message>
    <message>
        <source>The preview is being made…</source>
        <translation>Pratinjau sedang dibuat…</translation>
    </message>
    <message>
        <source>Making the preview</source>
        <translation>Membuat pratinjau</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 laporan</translation>
    </message>
    <message>
        <source>Save csv…</source>
        <translation>Simpan csv…</translation>
    </message>
    <message>
        <source>Save a chart</source>
        <translation>Simpan bagan</translation>
    </message>
    <message>
        <source>One file per unit…</source>
        <translation>Satu berkas per unit…</translation>
    </message>
    <message>
        <source>Copy the text of this page</source>
        <translation>Salin teks halaman ini</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
</context>
<context>
    <name>ui::ReportView</name>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Reason and what to do</source>
        <translation>Alasan dan yang perlu dilakukan</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>NIP or code</source>
        <translation>NIP atau kode</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudah</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>Rows that come in for the first time</source>
        <translation>Baris yang masuk untuk pertama kali</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>berubah</translation>
    </message>
    <message>
        <source>Rows with at least one different value</source>
        <translation>Baris dengan sedikitnya satu nilai yang berbeda</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>tetap</translation>
    </message>
    <message>
        <source>Rows that say what is there already</source>
        <translation>Baris yang isinya sudah ada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>Rows that are not taken; the list says why</source>
        <translation>Baris yang tidak diambil; daftar di bawah menyebut alasannya</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>ganda</translation>
    </message>
    <message>
        <source>Rows about something an earlier row of the file says</source>
        <translation>Baris tentang hal yang sudah disebut baris sebelumnya</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>menunggu</translation>
    </message>
    <message>
        <source>Rows whose person, unit or competency has not come yet; they show as soon as it does</source>
        <translation>Baris yang pegawai, unit, atau kompetensinya belum ada; tampil begitu datanya datang</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>hilang</translation>
    </message>
    <message>
        <source>People of the file&apos;s units who are not in the file; nobody is deleted</source>
        <translation>Pegawai dari unit di berkas yang tidak ada di berkas; tidak ada yang dihapus</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Perlu dilihat</translation>
    </message>
    <message>
        <source>Every row can be taken as it is.</source>
        <translation>Semua baris dapat diambil apa adanya.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Values that change</source>
        <translation>Nilai yang berubah</translation>
    </message>
    <message>
        <source>No value that is there already changes.</source>
        <translation>Tidak ada nilai yang sudah ada yang berubah.</translation>
    </message>
    <message>
        <source>Rows to look at (%1)</source>
        <translation>Perlu dilihat (%1)</translation>
    </message>
    <message>
        <source>Values that change (%1)</source>
        <translation>Nilai yang berubah (%1)</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>Tampil %1 pertama dari %2.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Everything in the file is read.</source>
        <translation>Semua isi berkas dibaca.</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Catatan (%1)</translation>
    </message>
    <message>
        <source>These values came to differ only after the check, by another file. See the audit trail.</source>
        <translation>Nilai ini baru berbeda sesudah diperiksa, karena berkas lain. Lihat Jejak Audit.</translation>
    </message>
    <message>
        <source>%1 of the changed rows replace no value: they add to what is there or to an earlier row, as a level to an assessment or an angkatan to a training.</source>
        <translation>%1 dari baris yang berubah tidak mengganti nilai apa pun: baris itu menambah pada data yang sudah ada atau pada baris sebelumnya, misalnya level pada penilaian atau angkatan pada pelatihan.</translation>
    </message>
    <message>
        <source>(none yet)</source>
        <translation>(belum ada)</translation>
    </message>
</context>
<context>
    <name>ui::RulesTab</name>
    <message>
        <source>Rules with a number</source>
        <translation>Aturan berupa angka</translation>
    </message>
    <message>
        <source>Kinds of post and retirement ages</source>
        <translation>Jenis jabatan dan BUP</translation>
    </message>
    <message>
        <source>Legal positions</source>
        <translation>Kedudukan hukum</translation>
    </message>
    <message>
        <source>Grades and ranks</source>
        <translation>Golongan dan pangkat</translation>
    </message>
    <message>
        <source>Eselon</source>
        <translation>Eselon</translation>
    </message>
    <message>
        <source>Levels of education</source>
        <translation>Tingkat pendidikan</translation>
    </message>
    <message>
        <source>Methods of assessment</source>
        <translation>Metode penilaian</translation>
    </message>
    <message>
        <source>JPM categories</source>
        <translation>Kategori JPM</translation>
    </message>
    <message>
        <source>Levels of competencies</source>
        <translation>Level kompetensi</translation>
    </message>
    <message>
        <source>Forms of training</source>
        <translation>Bentuk pelatihan</translation>
    </message>
    <message>
        <source>Limits of counted JP</source>
        <translation>Batas JP diakui</translation>
    </message>
    <message>
        <source>Effect of training by JP</source>
        <translation>Pengaruh pelatihan menurut JP</translation>
    </message>
    <message>
        <source>Cost items</source>
        <translation>Unsur biaya</translation>
    </message>
    <message>
        <source>Performance predicates</source>
        <translation>Predikat kinerja</translation>
    </message>
    <message>
        <source>Performance matrix</source>
        <translation>Matriks kinerja</translation>
    </message>
    <message>
        <source>Nine talent boxes</source>
        <translation>9 kotak talenta</translation>
    </message>
    <message>
        <source>IP ASN scores</source>
        <translation>Skor IP ASN</translation>
    </message>
    <message>
        <source>SIASN kinds of training</source>
        <translation>Jenis diklat SIASN</translation>
    </message>
    <message>
        <source>SIASN structural trainings</source>
        <translation>Latihan struktural SIASN</translation>
    </message>
    <message>
        <source>Headings of reconciliation sheets</source>
        <translation>Judul kolom lembar rekonsiliasi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Legal source</source>
        <translation>Dasar hukum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>SIASN code</source>
        <translation>Kode SIASN</translation>
    </message>
    <message>
        <source>Retirement age</source>
        <translation>BUP</translation>
    </message>
    <message>
        <source>Certainty of the retirement age</source>
        <translation>Kepastian BUP</translation>
    </message>
    <message>
        <source>Lowest grade</source>
        <translation>Golongan terendah</translation>
    </message>
    <message>
        <source>Highest grade</source>
        <translation>Golongan tertinggi</translation>
    </message>
    <message>
        <source>Counts as active (1/0)</source>
        <translation>Dihitung aktif (1/0)</translation>
    </message>
    <message>
        <source>May be planned (1/0)</source>
        <translation>Boleh direncanakan (1/0)</translation>
    </message>
    <message>
        <source>Precedence</source>
        <translation>Urutan kekuatan</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Title of the level</source>
        <translation>Judul level</translation>
    </message>
    <message>
        <source>Indicators (parted by ;)</source>
        <translation>Indikator (dipisah ;)</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Skema</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>From (%)</source>
        <translation>Mulai (%)</translation>
    </message>
    <message>
        <source>Below (%)</source>
        <translation>Di bawah (%)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>Code of the form</source>
        <translation>Kode bentuk</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>JP</source>
        <translation>JP</translation>
    </message>
    <message>
        <source>Sessions a month</source>
        <translation>Sesi sebulan</translation>
    </message>
    <message>
        <source>From JP</source>
        <translation>Mulai JP</translation>
    </message>
    <message>
        <source>Effect (thousandths)</source>
        <translation>Pengaruh (per seribu)</translation>
    </message>
    <message>
        <source>Cost item</source>
        <translation>Unsur biaya</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Dasar</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Pangkat</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>PNS or PPPK</source>
        <translation>PNS atau PPPK</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Skor</translation>
    </message>
    <message>
        <source>IP ASN score</source>
        <translation>Skor IP ASN</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Rumpun</translation>
    </message>
    <message>
        <source>IP ASN group</source>
        <translation>Kelompok IP ASN</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Rekomendasi</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensi</translation>
    </message>
    <message>
        <source>Largest weight</source>
        <translation>Bobot terbesar</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Group of posts</source>
        <translation>Kelompok jabatan</translation>
    </message>
    <message>
        <source>JP rule</source>
        <translation>Aturan JP</translation>
    </message>
    <message>
        <source>National JP</source>
        <translation>JP nasional</translation>
    </message>
    <message>
        <source>International JP</source>
        <translation>JP internasional</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>Usual JP</source>
        <translation>JP lazim</translation>
    </message>
    <message>
        <source>Certainty of the JP rule</source>
        <translation>Kepastian aturan JP</translation>
    </message>
    <message>
        <source>SIASN kind of training</source>
        <translation>Jenis diklat SIASN</translation>
    </message>
    <message>
        <source>Credit points (%)</source>
        <translation>Angka kredit (%)</translation>
    </message>
    <message>
        <source>Talent score</source>
        <translation>Skor talenta</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Several columns (yes/no)</source>
        <translation>Beberapa kolom (yes/no)</translation>
    </message>
    <message>
        <source>Pattern of the heading</source>
        <translation>Pola judul kolom</translation>
    </message>
    <message>
        <source>How long an assessment counts</source>
        <translation>Masa berlaku hasil penilaian</translation>
    </message>
    <message>
        <source>Least JP of a PNS in a year</source>
        <translation>JP paling sedikit PNS setahun</translation>
    </message>
    <message>
        <source>Most JP of a PPPK in a year</source>
        <translation>JP paling banyak PPPK setahun</translation>
    </message>
    <message>
        <source>JP that counts as fulfilled</source>
        <translation>JP yang dianggap terpenuhi</translation>
    </message>
    <message>
        <source>JPM: cap levels above the standard</source>
        <translation>JPM: batasi level di atas standar</translation>
    </message>
    <message>
        <source>JPM: scheme of categories</source>
        <translation>JPM: skema kategori</translation>
    </message>
    <message>
        <source>Youngest age at appointment</source>
        <translation>Usia termuda saat pengangkatan</translation>
    </message>
    <message>
        <source>Months before retirement without training</source>
        <translation>Bulan sebelum pensiun tanpa pelatihan</translation>
    </message>
    <message>
        <source>Most of a unit away in one week</source>
        <translation>Bagian terbesar unit yang pergi dalam seminggu</translation>
    </message>
    <message>
        <source>A measured level counts until the same day that many years later, then it is expired.</source>
        <translation>Level hasil penilaian berlaku sampai tanggal yang sama sekian tahun kemudian, setelah itu kedaluwarsa.</translation>
    </message>
    <message>
        <source>Each PNS is entitled to at least this much development a year.</source>
        <translation>Setiap PNS berhak atas pengembangan sekurangnya sebanyak ini setahun.</translation>
    </message>
    <message>
        <source>Plans give a PPPK no more than this in a year.</source>
        <translation>Rencana memberi PPPK paling banyak sebanyak ini setahun.</translation>
    </message>
    <message>
        <source>Recaps count who reached this, PNS and PPPK alike.</source>
        <translation>Rekap menghitung siapa yang mencapainya, PNS maupun PPPK.</translation>
    </message>
    <message>
        <source>Somebody younger is shown as a finding and never refused.</source>
        <translation>Yang lebih muda tampil sebagai temuan dan tidak pernah ditolak.</translation>
    </message>
    <message>
        <source>Nobody this close to retirement or to the end of the contract is planned for.</source>
        <translation>Pegawai yang sedekat ini dengan pensiun atau akhir kontrak tidak direncanakan.</translation>
    </message>
    <message>
        <source>A plan takes no larger share of a unit away in one week; one person may always go.</source>
        <translation>Rencana tidak memberangkatkan lebih dari bagian ini dari satu unit dalam satu minggu; satu orang selalu boleh.</translation>
    </message>
    <message>
        <source>Set back to the shipped values</source>
        <translation>Kembalikan nilai bawaan</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Diubah di sini</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Kepastian</translation>
    </message>
    <message>
        <source>Changed here (shipped: %1)</source>
        <translation>Diubah di sini (bawaan: %1)</translation>
    </message>
    <message>
        <source>Seen in a source</source>
        <translation>Ada di sumber</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>belum terverifikasi</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Belum ada yang dipilih</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Set “%1” back to its shipped values?</source>
        <translation>Kembalikan “%1” ke nilai bawaan?</translation>
    </message>
    <message>
        <source>Sources of funds</source>
        <translation>Sumber dana</translation>
    </message>
    <message>
        <source>Add a row…</source>
        <translation>Tambah baris…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>New row: %1</source>
        <translation>Baris baru: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>This names the row and must not be empty.</source>
        <translation>Ini nama pengenal baris, jadi tidak boleh kosong.</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Hapus baris</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Pilih dahulu satu baris.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>filling of posts</source>
        <translation>pengisian jabatan</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>pemetaan</translation>
    </message>
    <message>
        <source>Yes: a level above the requirement counts as the requirement; no: it counts in full.</source>
        <translation>Ya: level di atas tuntutan dihitung sebesar tuntutannya; tidak: dihitung penuh.</translation>
    </message>
    <message>
        <source>Which bounds the categories of the JPM have: those for filling posts, or those for mapping.</source>
        <translation>Batas kategori JPM yang dipakai: untuk pengisian jabatan, atau untuk pemetaan.</translation>
    </message>
    <message>
        <source>Value of a seat for who was never trained</source>
        <translation>Nilai kursi bagi yang belum pernah dilatih (persen)</translation>
    </message>
    <message>
        <source>Value of a seat for who was not trained for long</source>
        <translation>Nilai kursi bagi yang sudah lama tidak dilatih (persen)</translation>
    </message>
    <message>
        <source>Years without training that are long</source>
        <translation>Dianggap lama tidak dilatih sesudah berapa tahun</translation>
    </message>
    <message>
        <source>Above 100, plans prefer people without any course in their history; 100 = as others.</source>
        <translation>Di atas 100, rencana mendahulukan pegawai yang belum punya riwayat pelatihan; 100 = seperti yang lain.</translation>
    </message>
    <message>
        <source>Above 100, plans prefer people whose last course was long ago; 100 = as others.</source>
        <translation>Di atas 100, rencana mendahulukan pegawai yang pelatihan terakhirnya sudah lama; 100 = seperti yang lain.</translation>
    </message>
    <message>
        <source>Years between the last course and the plan from which on it was long ago.</source>
        <translation>Sekian tahun atau lebih antara pelatihan terakhir dan tahun rencana berarti sudah lama.</translation>
    </message>
</context>
<context>
    <name>ui::SearchCombo</name>
    <message>
        <source>Type to search</source>
        <translation>Ketik untuk mencari</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Cari: %1</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Agency &amp;&amp; letterhead</source>
        <translation>Instansi &amp;&amp; kop surat</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Tampilan</translation>
    </message>
</context>
<context>
    <name>ui::ShortTable</name>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>ui::SigningForm</name>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Signer %1</source>
        <translation>Penanda tangan %1</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Nomor dokumen</translation>
    </message>
    <message>
        <source>For this document only; presets do not keep it.</source>
        <translation>Hanya untuk dokumen ini; tidak ikut disimpan dalam pilihan.</translation>
    </message>
    <message>
        <source>Place of signing</source>
        <translation>Tempat penandatanganan</translation>
    </message>
    <message>
        <source>Empty = as in the settings.</source>
        <translation>Kosong = seperti di Pengaturan.</translation>
    </message>
    <message>
        <source>Day of signing</source>
        <translation>Tanggal penandatanganan</translation>
    </message>
    <message>
        <source>Empty = the day of printing.</source>
        <translation>Kosong = hari pencetakan.</translation>
    </message>
    <message>
        <source>Signers as the report comes</source>
        <translation>Penanda tangan bawaan laporan</translation>
    </message>
    <message>
        <source>From the people</source>
        <translation>Ambil dari pegawai</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>For example Mengetahui or Menyetujui; may be empty.</source>
        <translation>Misalnya Mengetahui atau Menyetujui; boleh kosong.</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>Bertindak</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Atas nama</translation>
    </message>
    <message>
        <source>Only with a.n.: the post on whose behalf is signed.</source>
        <translation>Hanya untuk a.n.: jabatan yang diatasnamakan.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Name with titles</source>
        <translation>Nama dengan gelar</translation>
    </message>
    <message>
        <source>Empty = dots, to be filled by hand.</source>
        <translation>Kosong = titik-titik, diisi dengan tangan.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Pangkat</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Leave empty for elected heads.</source>
        <translation>Kosongkan untuk kepala daerah.</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Penanda tangan</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as dd-mm-yyyy, for example 17-08-2026.</source>
        <translation>“%1” bukan tanggal; tulis hh-bb-tttt, misalnya 17-08-2026.</translation>
    </message>
    <message>
        <source>Signer %1 has no post.</source>
        <translation>Penanda tangan %1 belum punya jabatan.</translation>
    </message>
    <message>
        <source>Signer %1 signs a.n., but nobody is named on whose behalf.</source>
        <translation>Penanda tangan %1 bertindak a.n., tetapi jabatan yang diatasnamakan belum diisi.</translation>
    </message>
    <message>
        <source>Number and signers</source>
        <translation>Nomor dan penanda tangan</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Terapkan</translation>
    </message>
</context>
<context>
    <name>ui::StandardGrid</name>
    <message>
        <source>Required levels</source>
        <translation>Level yang dituntut</translation>
    </message>
    <message>
        <source>“%1” is no whole number from 0 to 5.</source>
        <translation>“%1” bukan bilangan bulat dari 0 sampai 5.</translation>
    </message>
    <message>
        <source>Row %1, column %2 of the block lies outside the grid.</source>
        <translation>Baris %1, kolom %2 dari salinan berada di luar tabel.</translation>
    </message>
    <message>
        <source>Row %1, column %2: “%3” is no whole number from 0 to 5.</source>
        <translation>Baris %1, kolom %2: “%3” bukan bilangan bulat dari 0 sampai 5.</translation>
    </message>
</context>
<context>
    <name>ui::StandardModel</name>
    <message>
        <source>level %1</source>
        <translation>level %1</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>tidak dituntut</translation>
    </message>
    <message>
        <source>level %1, from the kind of post</source>
        <translation>level %1, dari standar jenis jabatan</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pegawai</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Berlaku</translation>
    </message>
</context>
<context>
    <name>ui::StandardsTab</name>
    <message>
        <source>Post</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Empty: the standard holds for the kind of post.</source>
        <translation>Kosong: standar berlaku umum untuk jenis jabatannya.</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>Jenis jabatan</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Berlaku mulai</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Berlaku sampai</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>mulai %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>sampai %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>selalu</translation>
    </message>
    <message>
        <source>Type to filter…</source>
        <translation>Ketik untuk menyaring…</translation>
    </message>
    <message>
        <source>Filter standards</source>
        <translation>Saring standar</translation>
    </message>
    <message>
        <source>Which standards</source>
        <translation>Standar yang mana</translation>
    </message>
    <message>
        <source>All standards</source>
        <translation>Semua standar</translation>
    </message>
    <message>
        <source>By kind of post</source>
        <translation>Menurut jenis jabatan</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Menurut jabatan</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Empty = 1. Counts in averages and plans, never changes a gap.</source>
        <translation>Kosong = 1. Dipakai untuk rata-rata dan rencana, tidak mengubah kesenjangan.</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standar</translation>
    </message>
    <message>
        <source>Counting who holds which post</source>
        <translation>Menghitung pemegang jabatan</translation>
    </message>
    <message>
        <source>%1 active people hold a post of this kind.</source>
        <translation>%1 pegawai aktif memegang jabatan sejenis ini.</translation>
    </message>
    <message>
        <source>%1 active people hold this post.</source>
        <translation>%1 pegawai aktif memegang jabatan ini.</translation>
    </message>
    <message>
        <source>No standard chosen</source>
        <translation>Belum ada standar yang dipilih</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Sumber: %1</translation>
    </message>
    <message>
        <source>Source: %1 (not verified)</source>
        <translation>Sumber: %1 (belum terverifikasi)</translation>
    </message>
    <message>
        <source>No competency chosen</source>
        <translation>Belum ada kompetensi yang dipilih</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Jenis: %1</translation>
    </message>
    <message>
        <source>New standard</source>
        <translation>Standar baru</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Levels from</source>
        <translation>Level disalin dari</translation>
    </message>
    <message>
        <source>Empty: the grid starts without levels.</source>
        <translation>Kosong: kisi dimulai tanpa level.</translation>
    </message>
    <message>
        <source>Copy from another standard</source>
        <translation>Salin dari standar lain</translation>
    </message>
    <message>
        <source>Replace the levels</source>
        <translation>Ganti levelnya</translation>
    </message>
    <message>
        <source>All levels and weights of “%1” are replaced by those of the standard you choose. %2</source>
        <translation>Semua level dan bobot “%1” diganti dengan milik standar yang dipilih. %2</translation>
    </message>
    <message>
        <source>Copy from</source>
        <translation>Salin dari</translation>
    </message>
    <message>
        <source>Choose the standard to copy from.</source>
        <translation>Pilih standar yang akan disalin.</translation>
    </message>
    <message>
        <source>Delete standard</source>
        <translation>Hapus standar</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>Trail…</source>
        <translation>Jejak…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Change many…</source>
        <translation>Ubah massal…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>Change many</source>
        <translation>Ubah massal</translation>
    </message>
    <message>
        <source>Choose the standards first.</source>
        <translation>Pilih dahulu standarnya.</translation>
    </message>
    <message>
        <source>Change many: %1 standards</source>
        <translation>Ubah massal: %1 standar</translation>
    </message>
    <message>
        <source>This file can only be read here.</source>
        <translation>Berkas ini di sini hanya dapat dibaca.</translation>
    </message>
    <message>
        <source>Digits 0–5 set a level, Del takes it away, Ctrl+V pastes cells; (n) comes from the kind of post.</source>
        <translation>Angka 0–5 mengisi level, Del mengosongkan, Ctrl+V menempel sel; (n) berasal dari jenis jabatan.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tempel</translation>
    </message>
    <message>
        <source>Nothing was pasted, because not every cell is a level:</source>
        <translation>Tidak ada yang ditempel, karena tidak semua sel berisi level:</translation>
    </message>
    <message>
        <source>With %1 required levels.</source>
        <translation>Beserta %1 level yang dituntut.</translation>
    </message>
</context>
<context>
    <name>ui::StartWindow</name>
    <message>
        <source>Titian</source>
        <translation>Titian</translation>
    </message>
    <message>
        <source>Competence development of civil servants: gaps, training plan, reports. All data stay in one file on this computer.</source>
        <translation>Pengembangan kompetensi ASN: kesenjangan, rencana pelatihan, laporan. Semua data tinggal dalam satu berkas di komputer ini.</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Berkas baru…</translation>
    </message>
    <message>
        <source>For an agency that has not worked with Titian yet.</source>
        <translation>Untuk instansi yang belum memakai Titian.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Buka berkas…</translation>
    </message>
    <message>
        <source>A file with the ending .titian, also from a stick or a shared folder.</source>
        <translation>Berkas berakhiran .titian, juga dari flashdisk atau folder bersama.</translation>
    </message>
    <message>
        <source>Try the example region</source>
        <translation>Coba daerah contoh</translation>
    </message>
    <message>
        <source>2,000 invented people to look around with. Nothing can go wrong here.</source>
        <translation>2.000 pegawai rekaan untuk mencoba-coba. Tidak ada yang bisa rusak di sini.</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Pulihkan dari cadangan…</translation>
    </message>
    <message>
        <source>Makes a new file from a backup and checks it; the backup stays as it is.</source>
        <translation>Membuat berkas baru dari cadangan lalu memeriksanya; cadangannya sendiri tidak berubah.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Berkas terakhir</translation>
    </message>
    <message>
        <source>Files you open are listed here.</source>
        <translation>Berkas yang Anda buka tercantum di sini.</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (sedang tidak ada)</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>today %1</source>
        <translation>hari ini %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 pegawai</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Hanya baca</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Cadangan terakhir: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Belum ada cadangan</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 dari %3</translation>
    </message>
    <message>
        <source>What offices fill in differently: decide which one holds</source>
        <translation>Isian antarkantor yang berbeda: putuskan mana yang berlaku</translation>
    </message>
    <message>
        <source>Looking for differences between offices</source>
        <translation>Mencari perbedaan antarkantor</translation>
    </message>
    <message>
        <source>%1 differences to decide</source>
        <translation>%1 perbedaan perlu diputuskan</translation>
    </message>
</context>
<context>
    <name>ui::UnitPanel</name>
    <message>
        <source>Parent</source>
        <translation>Unit induk</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pegawai</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Government affairs</source>
        <translation>Urusan</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>Pegawai yang mana</translation>
    </message>
    <message>
        <source>Directly in this unit</source>
        <translation>Langsung di unit ini</translation>
    </message>
    <message>
        <source>With units below</source>
        <translation>Termasuk unit di bawahnya</translation>
    </message>
    <message>
        <source>People of the unit</source>
        <translation>Pegawai unit</translation>
    </message>
    <message>
        <source>Nobody is in this file yet.</source>
        <translation>Belum ada pegawai di berkas ini.</translation>
    </message>
    <message>
        <source>People (%1)</source>
        <translation>Pegawai (%1)</translation>
    </message>
    <message>
        <source>No unit chosen</source>
        <translation>Belum ada unit yang dipilih</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Paling atas</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Posts (%1)</source>
        <translation>Jabatan (%1)</translation>
    </message>
    <message>
        <source>Holders of one post ✕</source>
        <translation>Pemegang satu jabatan ✕</translation>
    </message>
    <message>
        <source>Show everybody of the unit again</source>
        <translation>Tampilkan lagi semua pegawai unit</translation>
    </message>
    <message>
        <source>Posts (%1, %2 vacant)</source>
        <translation>Jabatan (%1, lowong %2)</translation>
    </message>
    <message>
        <source>Unit (to correct)</source>
        <translation>Unit (perlu diperbaiki)</translation>
    </message>
</context>
<context>
    <name>ui::UnitPosts</name>
    <message>
        <source>Posts</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Posts of the unit</source>
        <translation>Jabatan unit</translation>
    </message>
    <message>
        <source>No post is registered here, and nobody active works directly in this unit.</source>
        <translation>Belum ada jabatan yang terdaftar di sini, dan tidak ada pegawai aktif yang bekerja langsung di unit ini.</translation>
    </message>
    <message>
        <source>New post…</source>
        <translation>Jabatan baru…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Change many…</source>
        <translation>Ubah massal…</translation>
    </message>
    <message>
        <source>Show its holders</source>
        <translation>Tampilkan pemegangnya</translation>
    </message>
    <message>
        <source>Open the standard</source>
        <translation>Buka standar</translation>
    </message>
    <message>
        <source>Trail…</source>
        <translation>Jejak…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>Jenis jabatan</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Formasi</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>Pemegang</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Lowong</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standar</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetensi</translation>
    </message>
    <message>
        <source>Echelon</source>
        <translation>Eselon</translation>
    </message>
    <message>
        <source>Job class</source>
        <translation>Kelas jabatan</translation>
    </message>
    <message>
        <source>Job family</source>
        <translation>Rumpun</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(tanpa nama jabatan)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>Register %1 posts that people hold</source>
        <translation>Daftarkan %1 jabatan yang dipegang</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>belum terdaftar</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>lebih %1</translation>
    </message>
    <message>
        <source>%1 vacant</source>
        <translation>lowong %1</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>penuh</translation>
    </message>
    <message>
        <source>Of this post</source>
        <translation>Jabatan ini</translation>
    </message>
    <message>
        <source>Of the kind of post</source>
        <translation>Jenis jabatan</translation>
    </message>
    <message>
        <source>No standard yet</source>
        <translation>Belum ada standar</translation>
    </message>
    <message>
        <source>Choose a post in the table first.</source>
        <translation>Pilih dahulu satu jabatan di tabel.</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Jabatan baru</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Change many</source>
        <translation>Ubah massal</translation>
    </message>
    <message>
        <source>No post is registered here yet; register what people hold, or add one.</source>
        <translation>Belum ada jabatan yang terdaftar di sini; daftarkan yang dipegang pegawai, atau tambahkan.</translation>
    </message>
    <message>
        <source>Change many: %1 selected posts</source>
        <translation>Ubah massal: %1 jabatan terpilih</translation>
    </message>
    <message>
        <source>Change many: the %1 posts of the unit</source>
        <translation>Ubah massal: %1 jabatan unit ini</translation>
    </message>
    <message>
        <source>Register posts</source>
        <translation>Daftarkan jabatan</translation>
    </message>
    <message>
        <source>Registered; Ctrl+Z takes it back</source>
        <translation>Terdaftar; Ctrl+Z mengurungkan</translation>
    </message>
    <message>
        <source>Delete posts</source>
        <translation>Hapus jabatan</translation>
    </message>
    <message>
        <source>Choose a registered post first. What only people hold goes when their post changes.</source>
        <translation>Pilih dahulu jabatan yang terdaftar. Jabatan yang hanya dipegang pegawai hilang bila jabatan pegawainya berubah.</translation>
    </message>
    <message>
        <source>Delete %1 registered posts? The people who hold them stay, and so does their post.</source>
        <translation>Hapus %1 jabatan yang terdaftar? Pegawai yang memegangnya tetap ada, begitu pula jabatan mereka.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Jejak</translation>
    </message>
    <message>
        <source>Choose a registered post first.</source>
        <translation>Pilih dahulu jabatan yang terdaftar.</translation>
    </message>
    <message>
        <source>Nobody holds this post</source>
        <translation>Tidak ada pemegang jabatan ini</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Baru…</translation>
    </message>
    <message>
        <source>Which posts</source>
        <translation>Jabatan yang mana</translation>
    </message>
    <message>
        <source>Directly in this unit</source>
        <translation>Langsung di unit ini</translation>
    </message>
    <message>
        <source>With units below</source>
        <translation>Termasuk unit di bawahnya</translation>
    </message>
    <message>
        <source>Posts are changed in their own unit: choose “Directly in this unit”.</source>
        <translation>Jabatan diubah di unitnya sendiri: pilih “Langsung di unit ini”.</translation>
    </message>
    <message>
        <source>Adding up posts</source>
        <translation>Menjumlahkan jabatan</translation>
    </message>
</context>
<context>
    <name>ui::UnitTreeView</name>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pegawai</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unit</translation>
    </message>
</context>
<context>
    <name>ui::WhyDialog</name>
    <message>
        <source>Why? – %1</source>
        <translation>Kenapa? – %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
</context>
<context>
    <name>ui::WhyPanel</name>
    <message>
        <source>verified</source>
        <translation>terverifikasi</translation>
    </message>
    <message>
        <source>not yet verified</source>
        <translation>belum terverifikasi</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Asal: %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Kenapa?</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Dasar hukum</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
</context>
</TS>
