<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="fr">
<context>
    <name>Bar</name>
    <message>
        <source>Aide</source>
        <translatorcomment>review: machine. No native speaker has read this catalogue.</translatorcomment>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Écouter</source>
        <extracomment>The screens are read aloud. At most 10 letters.</extracomment>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Plus grand</source>
        <extracomment>Makes all words larger. At most 10 letters.</extracomment>
        <translation>放大</translation>
    </message>
    <message>
        <source>Contraste</source>
        <extracomment>Yellow on black. At most 10 letters.</extracomment>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <extracomment>Everything to touch stands lower. At most 10 letters.</extracomment>
        <translation>按键下移</translation>
    </message>
    <message>
        <source>Affichage</source>
        <extracomment>How the screens are shown. At most 10 letters.</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>CameraScreen</name>
    <message>
        <source>La caméra ne marche pas.</source>
        <translation>摄像头不能用。</translation>
    </message>
    <message>
        <source>Voici votre photo.</source>
        <translation>这是您的照片。</translation>
    </message>
    <message>
        <source>Votre photo</source>
        <translation>您的照片</translation>
    </message>
    <message>
        <source>Ce que voit la caméra</source>
        <translation>摄像头看到的画面</translation>
    </message>
    <message>
        <source>Caméra allumée</source>
        <translation>摄像头已打开</translation>
    </message>
    <message>
        <source>Caméra éteinte</source>
        <translation>摄像头已关闭</translation>
    </message>
    <message>
        <source>La caméra est allumée.</source>
        <translation>摄像头已打开。</translation>
    </message>
    <message>
        <source>La caméra est éteinte.</source>
        <translation>摄像头已关闭。</translation>
    </message>
    <message>
        <source>La caméra s’allume. Attendez un peu.</source>
        <translation>摄像头正在打开。请稍等。</translation>
    </message>
    <message>
        <source>Mettez votre visage dans l’ovale.</source>
        <translation>请把脸放在椭圆框里。</translation>
    </message>
    <message>
        <source>Regardez la caméra.</source>
        <translation>请看摄像头。</translation>
    </message>
    <message>
        <source>La photo n’est pas encore sur le papier.</source>
        <translation>照片还没有打印到纸上。</translation>
    </message>
    <message>
        <source>Vous pouvez faire une preuve sans photo.</source>
        <translation>您可以做不带照片的证明。</translation>
    </message>
    <message>
        <source>Regardez vers le bip.</source>
        <translation>请朝“嘀”声的方向看。</translation>
    </message>
    <message>
        <source>Prendre la photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>再拍一次</translation>
    </message>
    <message>
        <source>Papier sans photo</source>
        <translation>纸质无照片</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation>全部删除</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>La borne dit&#xa0;: {day}, {time}.</source>
        <translation>自助机显示：{day}，{time}。</translation>
    </message>
    <message>
        <source>L’heure vient du réseau.</source>
        <translation>时间来自网络。</translation>
    </message>
    <message>
        <source>L’heure vient de l’horloge de la machine.</source>
        <translation>时间来自机器的时钟。</translation>
    </message>
    <message>
        <source>L’heure est confirmée pour aujourd’hui.</source>
        <translation>今天的时间已确认。</translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>La caméra est éteinte. Elle s’allume seulement si vous dites oui.</source>
        <translation>摄像头已关闭。您选“是”，它才会打开。</translation>
    </message>
    <message>
        <source>La photo sert seulement à votre preuve.</source>
        <translation>照片只用于您的证明。</translation>
    </message>
    <message>
        <source>La borne imprime la photo. Puis elle l’efface tout de suite.</source>
        <translation>自助机打印照片。然后马上删除照片。</translation>
    </message>
    <message>
        <source>Personne ici ne garde la photo. Elle ne va pas sur Internet.</source>
        <translation>这里没有人保存照片。照片不会传到互联网。</translation>
    </message>
    <message>
        <source>La borne ne cherche pas qui vous êtes.</source>
        <translation>自助机不会查您是谁。</translation>
    </message>
    <message>
        <source>Le code sur le papier contient votre photo. Qui lit le code voit la photo.</source>
        <translation>纸上的二维码里有您的照片。谁扫二维码，谁就能看到照片。</translation>
    </message>
    <message>
        <source>Quand on lit le code avec un téléphone, une page Internet s’ouvre. La photo reste dans le téléphone.</source>
        <translation>用手机扫二维码时，会打开一个网页。照片留在手机里。</translation>
    </message>
    <message>
        <source>Vous pouvez dire non. Vous avez le même service.</source>
        <translation>您可以选“否”。服务是一样的。</translation>
    </message>
    <message>
        <source>Vous pouvez arrêter quand vous voulez.</source>
        <translation>您可以随时停止。</translation>
    </message>
    <message>
        <source>Le responsable est %1. Vos droits sont affichés à l’accueil.</source>
        <translation>负责方是%1。您的权利说明张贴在服务台。</translation>
    </message>
    <message>
        <source>Une photo de vous&#xa0;?</source>
        <translation>要拍您的照片吗？</translation>
    </message>
    <message>
        <source>Voulez-vous une photo de vous sur le papier&#xa0;?</source>
        <translation>您想在纸上打印自己的照片吗？</translation>
    </message>
    <message>
        <source>Lire la suite</source>
        <translation>继续看</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Oui, avec photo</source>
        <translation>是，带照片</translation>
    </message>
    <message>
        <source>Oui, je veux une photo</source>
        <translation>是，我要照片</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Non, sans photo</source>
        <translation>否，不带照片</translation>
    </message>
</context>
<context>
    <name>CountList</name>
    <message>
        <source>Numéros donnés</source>
        <translation>发出的号码</translation>
    </message>
    <message>
        <source>Tout de suite</source>
        <translation>马上</translation>
    </message>
    <message>
        <source>Dans les prochains mois</source>
        <translation>未来几个月</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Numéros annulés</source>
        <translation>取消的号码</translation>
    </message>
    <message>
        <source>Papiers pas sortis</source>
        <translation>没有出来的纸</translation>
    </message>
    <message>
        <source>Papiers pas complets</source>
        <translation>不完整的纸</translation>
    </message>
    <message>
        <source>Papiers pas sûrs</source>
        <translation>不确定的纸</translation>
    </message>
    <message>
        <source>Demandes d’aide</source>
        <translation>求助次数</translation>
    </message>
    <message>
        <source>Langues des numéros</source>
        <translation>号码的语言</translation>
    </message>
    <message>
        <source>Preuves de présence</source>
        <translation>到场证明</translation>
    </message>
    <message>
        <source>Papier sans photo</source>
        <translation>纸质无照片</translation>
    </message>
    <message>
        <source>Avec un téléphone</source>
        <translation>用手机</translation>
    </message>
    <message>
        <source>Papier avec photo</source>
        <translation>纸质有照片</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>我不知道</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{month}{day}日</translation>
    </message>
    <message>
        <source>du {first} au {last}</source>
        <translation>从{first}到{last}</translation>
    </message>
    <message>
        <source>{first} à {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>lundi</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>mardi</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>mercredi</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>jeudi</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>vendredi</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>samedi</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>dimanche</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation>{date}{weekday}</translation>
    </message>
    <message>
        <source>janvier</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>février</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>avril</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>juin</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>juillet</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>août</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>septembre</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>octobre</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>novembre</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>décembre</source>
        <translation>12月</translation>
    </message>
</context>
<context>
    <name>DeskCounts</name>
    <message>
        <source>Barres</source>
        <extracomment>Figures with bars, or in a table. At most 8 letters.</extracomment>
        <translation>柱状图</translation>
    </message>
    <message>
        <source>Tableau</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Suite</source>
        <extracomment>The next page of figures. At most 8 letters.</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Jour</source>
        <extracomment>Today&apos;s figures. At most 8 letters.</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>Semaine</source>
        <extracomment>This week&apos;s figures. At most 8 letters.</extracomment>
        <translation>本周</translation>
    </message>
    <message>
        <source>Mois</source>
        <extracomment>This month&apos;s figures. At most 8 letters.</extracomment>
        <translation>本月</translation>
    </message>
    <message>
        <source>Heures</source>
        <extracomment>Figures by hour. At most 8 letters.</extracomment>
        <translation>小时</translation>
    </message>
    <message>
        <source>Sujets</source>
        <extracomment>Figures by need and subject. At most 8 letters.</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>Langues</source>
        <extracomment>Figures by language, and proofs of presence. At most 8 letters.</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Envoi</source>
        <extracomment>How the sending of totals stands. At most 8 letters.</extracomment>
        <translation>发送</translation>
    </message>
    <message>
        <source>Totaux</source>
        <extracomment>The totals of the days. At most 8 letters.</extracomment>
        <translation>总数</translation>
    </message>
    <message>
        <source>Il n’y a pas encore de chiffres.</source>
        <translation>还没有数字。</translation>
    </message>
</context>
<context>
    <name>DeskKiosk</name>
    <message>
        <source>Numéros sur l’écran seulement</source>
        <translation>号码只显示在屏幕上</translation>
    </message>
    <message>
        <source>Fermer pour aujourd’hui</source>
        <translation>今天关闭</translation>
    </message>
    <message>
        <source>La borne ouvre seule le jour suivant.</source>
        <translation>自助机第二天自动开放。</translation>
    </message>
    <message>
        <source>Si c’est faux, réglez l’heure de la machine.</source>
        <translation>如果不对，请设置机器的时间。</translation>
    </message>
    <message>
        <source>C’est juste</source>
        <translation>时间正确</translation>
    </message>
</context>
<context>
    <name>DeskPaper</name>
    <message>
        <source>Les numéros sont sur l’écran seulement.</source>
        <translation>号码只显示在屏幕上。</translation>
    </message>
    <message>
        <source>Cette imprimante ne dit pas si le ticket est sorti.</source>
        <translation>这台打印机不显示号票是否出来。</translation>
    </message>
    <message>
        <source>Nouveau rouleau&#xa0;: touchez le bouton.</source>
        <translation>新纸卷：请点按钮。</translation>
    </message>
    <message>
        <source>Le rouleau est presque fini.</source>
        <translation>纸卷快用完了。</translation>
    </message>
    <message numerus="yes">
        <source>Il reste environ %n mètre(s) de papier.</source>
        <translation>
            <numerusform>还剩大约%n米纸。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lettre pour les organismes</source>
        <translation>给机构的信</translation>
    </message>
    <message>
        <source>Faire un essai</source>
        <translation>打印测试</translation>
    </message>
    <message>
        <source>Nouveau rouleau</source>
        <translation>新纸卷</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Page de l’accueil</source>
        <translation>服务台页面</translation>
    </message>
    <message>
        <source>Papier</source>
        <extracomment>A leaf of the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Tickets</source>
        <extracomment>A leaf of the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>号票</translation>
    </message>
    <message>
        <source>Chiffres</source>
        <extracomment>A leaf of the attendant&apos;s page: today&apos;s numbers. At most 8 letters.</extracomment>
        <translation>数字</translation>
    </message>
    <message>
        <source>Borne</source>
        <extracomment>A leaf of the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>自助机</translation>
    </message>
    <message>
        <source>Fermer</source>
        <extracomment>Leaves the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>L’impression est en cours.</source>
        <translation>正在打印。</translation>
    </message>
    <message>
        <source>Le papier est sorti.</source>
        <translation>纸已出来。</translation>
    </message>
    <message>
        <source>Le papier est envoyé. Regardez s’il est sorti.</source>
        <translation>打印内容已发送。请看纸出来没有。</translation>
    </message>
    <message>
        <source>Le papier n’est pas sorti.</source>
        <translation>纸没有出来。</translation>
    </message>
    <message>
        <source>C’est fait.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>Le disque ne marche pas. Rien n’est changé.</source>
        <translation>磁盘不能用。没有任何改动。</translation>
    </message>
</context>
<context>
    <name>DeskSending</name>
    <message>
        <source>Le réseau ne répond pas.</source>
        <translation>网络没有回应。</translation>
    </message>
    <message>
        <source>Le serveur ne prouve pas qui il est.</source>
        <translation>服务器没有证明自己的身份。</translation>
    </message>
    <message>
        <source>Le serveur refuse le mot de passe.</source>
        <translation>服务器拒绝登录密码。</translation>
    </message>
    <message>
        <source>Le dossier d’arrivée n’est pas là.</source>
        <translation>接收文件夹不存在。</translation>
    </message>
    <message>
        <source>Il n’y a plus de place à l’arrivée.</source>
        <translation>接收位置没有空间了。</translation>
    </message>
    <message>
        <source>Le serveur refuse les relevés.</source>
        <translation>服务器拒绝统计表。</translation>
    </message>
    <message>
        <source>Le serveur ne marche pas bien.</source>
        <translation>服务器运行不正常。</translation>
    </message>
    <message>
        <source>Le serveur a perdu un relevé.</source>
        <translation>服务器丢了一张统计表。</translation>
    </message>
    <message>
        <source>Un fichier de la borne n’est pas un relevé.</source>
        <translation>自助机的一个文件不是统计表。</translation>
    </message>
    <message>
        <source>Regardez le câble du réseau.</source>
        <translation>请看看网线。</translation>
    </message>
    <message>
        <source>Il faut donner un autre mot de passe à la borne.</source>
        <translation>自助机需要另一个登录密码。</translation>
    </message>
    <message>
        <source>Branchez la clé ou le disque.</source>
        <translation>请插上U盘或磁盘。</translation>
    </message>
    <message>
        <source>Il faut créer le dossier sur le serveur.</source>
        <translation>需要在服务器上建文件夹。</translation>
    </message>
    <message>
        <source>Il faut faire de la place.</source>
        <translation>需要腾出空间。</translation>
    </message>
    <message>
        <source>Attendez. La borne essaie encore seule.</source>
        <translation>请等待。自助机会自动再试。</translation>
    </message>
    <message>
        <source>Appelez la personne qui s’occupe de la borne.</source>
        <translation>请联系负责自助机的人。</translation>
    </message>
    <message>
        <source>Appelez la personne qui s’occupe du serveur.</source>
        <translation>请联系负责服务器的人。</translation>
    </message>
    <message>
        <source>Les relevés vont dans un dossier.</source>
        <translation>统计表发到一个文件夹。</translation>
    </message>
    <message>
        <source>Les relevés vont à %1.</source>
        <translation>统计表发到%1。</translation>
    </message>
    <message>
        <source>L’envoi a plus de 7 jours de retard.</source>
        <translation>发送晚了7天以上。</translation>
    </message>
    <message numerus="yes">
        <source>%n relevé(s) en attente.</source>
        <translation>
            <numerusform>有%n张统计表等待发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tout est envoyé.</source>
        <translation>全部已发送。</translation>
    </message>
    <message>
        <source>Dernier envoi complet&#xa0;: %1.</source>
        <translation>上次完整发送：%1。</translation>
    </message>
    <message>
        <source>La borne n’a pas encore tout envoyé.</source>
        <translation>自助机还没有全部发送。</translation>
    </message>
    <message>
        <source>La borne n’envoie rien.</source>
        <translation>自助机不发送任何内容。</translation>
    </message>
    <message>
        <source>Les relevés restent dans la borne.</source>
        <translation>统计表留在自助机里。</translation>
    </message>
</context>
<context>
    <name>DeskTickets</name>
    <message>
        <source>Il n’y a pas encore de ticket aujourd’hui.</source>
        <translation>今天还没有号票。</translation>
    </message>
    <message>
        <source>Imprimer une copie</source>
        <translation>打印副本</translation>
    </message>
    <message>
        <source>Annuler le %1</source>
        <translation>取消：%1</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Pas proposée&#xa0;: il manque des lettres</source>
        <translation>不提供：字体缺字</translation>
    </message>
    <message>
        <source>Traduit par une machine</source>
        <translation>由机器翻译</translation>
    </message>
    <message>
        <source>Relu par 1 personne</source>
        <translation>已由1人校对</translation>
    </message>
    <message>
        <source>Relu par 2 personnes</source>
        <translation>已由2人校对</translation>
    </message>
    <message>
        <source>Langues</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>DisplayScreen</name>
    <message>
        <source>Plus grand</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>按键下移</translation>
    </message>
    <message>
        <source>Lecture facile</source>
        <extracomment>Letters for new readers, with more room between them.</extracomment>
        <translation>易读</translation>
    </message>
    <message>
        <source>Plus de temps</source>
        <extracomment>The kiosk waits twice as long.</extracomment>
        <translation>更多时间</translation>
    </message>
    <message>
        <source>Sans mouvement</source>
        <extracomment>Nothing on the screen moves.</extracomment>
        <translation>画面不动</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Voir la suite</source>
        <translation>查看更多</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>La borne a un problème.</source>
        <translation>自助机出了问题。</translation>
    </message>
    <message>
        <source>Vous voulez de l’aide&#xa0;?</source>
        <translation>您需要帮助吗？</translation>
    </message>
    <message>
        <source>Allez voir une personne à l’accueil.</source>
        <translation>请去服务台找工作人员。</translation>
    </message>
    <message>
        <source>Votre numéro est gardé&#xa0;: %1.</source>
        <translation>您的号码已保存：%1。</translation>
    </message>
    <message>
        <source>Ce n’est pas votre faute.</source>
        <translation>这不是您的错。</translation>
    </message>
    <message>
        <source>Une personne vous aide. C’est gratuit.</source>
        <translation>有人会帮您。这是免费的。</translation>
    </message>
    <message>
        <source>Ce que la borne garde</source>
        <translation>自助机保存什么</translation>
    </message>
    <message>
        <source>La voix</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>我用完了</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Vous êtes toujours là&#xa0;?</source>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>Touchez l’écran pour continuer.</source>
        <translation>请点屏幕继续。</translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n seconde(s).</source>
        <translation>
            <numerusform>还剩%n秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sinon la borne efface vos choix.</source>
        <translation>否则，自助机会删除您的选择。</translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation>是，继续</translation>
    </message>
    <message>
        <source>Plus de temps</source>
        <translation>更多时间</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>我用完了</translation>
    </message>
</context>
<context>
    <name>KeptScreen</name>
    <message>
        <source>Rien ne part de cette borne.</source>
        <translation>这台自助机不向外发送任何内容。</translation>
    </message>
    <message>
        <source>La borne copie les relevés dans un dossier.</source>
        <translation>自助机把统计表复制到一个文件夹。</translation>
    </message>
    <message>
        <source>La borne envoie les relevés à %1.</source>
        <translation>自助机把统计表发给%1。</translation>
    </message>
    <message>
        <source>Ce que la borne garde</source>
        <translation>自助机保存什么</translation>
    </message>
    <message>
        <source>Ce que la borne garde et envoie</source>
        <translation>自助机保存和发送什么</translation>
    </message>
    <message>
        <source>Rien ici ne parle de vous.</source>
        <translation>这里没有关于您的内容。</translation>
    </message>
    <message>
        <source>Les numéros restent jusqu’à cette nuit.</source>
        <translation>号码保留到今天夜里。</translation>
    </message>
    <message>
        <source>La borne ne garde ni nom, ni photo.</source>
        <translation>自助机不保存姓名，也不保存照片。</translation>
    </message>
    <message>
        <source>Elle ne garde pas l’heure de votre visite.</source>
        <translation>它不保存您来访的时间。</translation>
    </message>
    <message>
        <source>Les totaux du jour restent 13 mois.</source>
        <translation>每天的总数保留13个月。</translation>
    </message>
    <message>
        <source>Ensuite il reste les totaux du mois.</source>
        <translation>之后，留下的是每月的总数。</translation>
    </message>
    <message>
        <source>Un relevé est une feuille de totaux.</source>
        <translation>统计表是一张写有总数的表。</translation>
    </message>
    <message>
        <source>Il parle d’un jour ou d’un mois fini.</source>
        <translation>它说的是已结束的一天或一个月。</translation>
    </message>
    <message>
        <source>Lire la suite</source>
        <translation>继续看</translation>
    </message>
    <message>
        <source>Lire les relevés</source>
        <translation>看统计表</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Commencer</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>L’accueil est fermé aujourd’hui.</source>
        <translation>服务台今天关闭。</translation>
    </message>
    <message>
        <source>Une machine a traduit ces mots.</source>
        <translation>这些文字由机器翻译。</translation>
    </message>
    <message>
        <source>Autres langues</source>
        <translation>其他语言</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Votre langue</source>
        <translation>您的语言</translation>
    </message>
    <message>
        <source>Choisissez votre langue.</source>
        <translation>请选择您的语言。</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Madame, Monsieur,</source>
        <translation>尊敬的女士、先生：</translation>
    </message>
    <message>
        <source>Vous demandez une attestation à une personne venue à la Cité des métiers.</source>
        <translation>您向一位来过职业城（Cité des métiers）的人要证明信。</translation>
    </message>
    <message>
        <source>Nous accueillons chaque personne gratuitement.</source>
        <translation>我们免费接待每一个人。</translation>
    </message>
    <message>
        <source>C’est sans rendez-vous, et sans demander son nom.</source>
        <translation>不用预约，也不问姓名。</translation>
    </message>
    <message>
        <source>Nous ne pouvons donc pas délivrer d’attestation à son nom.</source>
        <translation>因此，我们不能以这个人的姓名开证明信。</translation>
    </message>
    <message>
        <source>La personne peut produire elle-même une preuve de présence, à notre borne.</source>
        <translation>这个人可以在我们的自助机上，自己做一份到场证明。</translation>
    </message>
    <message>
        <source>Elle choisit seule de la produire et de la montrer.</source>
        <translation>做不做证明，给不给人看，都由这个人自己决定。</translation>
    </message>
    <message>
        <source>Cette preuve porte le lieu, la date et l’heure.</source>
        <translation>这份证明写有地点、日期和时间。</translation>
    </message>
    <message>
        <source>Vous pouvez vérifier sa signature.</source>
        <translation>您可以核实它的签名。</translation>
    </message>
    <message>
        <source>Le guide du label Cité des métiers indique qu’elle devrait être acceptée.</source>
        <translation>职业城认证指南说明，这份证明应该被接受。</translation>
    </message>
    <message>
        <source>Venir ici est une démarche utile pour son projet professionnel.</source>
        <translation>来这里，是这个人的职业计划中有用的一步。</translation>
    </message>
    <message>
        <source>Date&#xa0;:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Cachet du centre&#xa0;:</source>
        <translation>中心盖章：</translation>
    </message>
</context>
<context>
    <name>ListenScreen</name>
    <message>
        <source>Branchez un casque.</source>
        <translation>请插上耳机。</translation>
    </message>
    <message>
        <source>Vous seul entendez.</source>
        <translation>只有您能听到。</translation>
    </message>
    <message>
        <source>Ou touchez le haut-parleur.</source>
        <translation>或者请点喇叭。</translation>
    </message>
    <message>
        <source>Les autres entendent aussi.</source>
        <translation>其他人也会听到。</translation>
    </message>
    <message>
        <source>Cette langue est seulement écrite ici.</source>
        <translation>这种语言在这里只有文字。</translation>
    </message>
    <message>
        <source>Allez voir une personne à l’accueil.</source>
        <translation>请去服务台找工作人员。</translation>
    </message>
    <message>
        <source>La voix</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Écouter la borne</source>
        <translation>听自助机说话</translation>
    </message>
    <message>
        <source>La borne parle.</source>
        <translation>自助机在说话。</translation>
    </message>
    <message>
        <source>Touchez une image pour l’écouter.</source>
        <translation>请点一张图片，听听内容。</translation>
    </message>
    <message>
        <source>Touchez encore pour la choisir.</source>
        <translation>请再点一次，选择它。</translation>
    </message>
    <message>
        <source>Haut-parleur</source>
        <translation>喇叭</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>音量%1</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Arrêter la voix</source>
        <translation>停止语音</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>janvier</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>février</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>avril</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>juin</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>juillet</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>août</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>septembre</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>octobre</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>novembre</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>décembre</source>
        <translation>12月</translation>
    </message>
</context>
<context>
    <name>NeedScreen</name>
    <message>
        <source>%1 est annulé.</source>
        <translation>已取消：%1。</translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé.</source>
        <translation>号码已取消：%1。</translation>
    </message>
    <message>
        <source>Quand avez-vous besoin d’aide&#xa0;?</source>
        <translation>您什么时候需要帮助？</translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé. Jetez le ticket.</source>
        <translation>号码已取消：%1。请扔掉号票。</translation>
    </message>
    <message>
        <source>Touchez une réponse.</source>
        <translation>请点一个回答。</translation>
    </message>
    <message>
        <source>Tout de suite</source>
        <translation>马上</translation>
    </message>
    <message>
        <source>Un entretien demain</source>
        <translation>明天有面试</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: un entretien demain.</source>
        <translation>例如：明天有面试。</translation>
    </message>
    <message>
        <source>Bientôt</source>
        <translation>近期</translation>
    </message>
    <message>
        <source>Me former cette année</source>
        <translation>今年参加培训</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: me former cette année.</source>
        <translation>例如：今年参加培训。</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Penser à mon avenir</source>
        <translation>考虑我的将来</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: penser à mon avenir.</source>
        <translation>例如：考虑我的将来。</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>我不知道</translation>
    </message>
    <message>
        <source>Je ne sais pas. Quelqu’un va m’aider.</source>
        <translation>我不知道。有人会帮我。</translation>
    </message>
    <message>
        <source>Quelqu’un va m’aider.</source>
        <translation>有人会帮我。</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>Le code de votre preuve</source>
        <translation>您证明上的二维码</translation>
    </message>
    <message>
        <source>Cette preuve est seulement un essai.</source>
        <translation>这份证明只是测试。</translation>
    </message>
    <message>
        <source>Prenez la photo avec votre téléphone.</source>
        <translation>请用您的手机拍照片。</translation>
    </message>
    <message>
        <source>Mettez-vous devant l’écran. Prenez la photo avec votre téléphone.</source>
        <translation>请到屏幕前面来。请用您的手机拍照片。</translation>
    </message>
    <message numerus="yes">
        <source>Cet écran se ferme dans %n seconde(s).</source>
        <translation>
            <numerusform>这个屏幕%n秒后关闭。</numerusform>
        </translation>
    </message>
    <message>
        <source>J’ai ma photo</source>
        <translation>我的照片拍好了</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Ce code n’est pas le bon.</source>
        <translation>这个密码不对。</translation>
    </message>
    <message numerus="yes">
        <source>Attendez encore %n seconde(s).</source>
        <translation>
            <numerusform>请再等%n秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Il n’y a pas encore de code. Voir le mode d’emploi.</source>
        <translation>还没有密码。请看使用说明。</translation>
    </message>
    <message>
        <source>Cette page est pour l’accueil.</source>
        <translation>这一页给服务台使用。</translation>
    </message>
    <message>
        <source>Code de l’accueil</source>
        <translation>服务台密码</translation>
    </message>
    <message numerus="yes">
        <source>%n chiffre(s)</source>
        <translation>
            <numerusform>%n位数字</numerusform>
        </translation>
    </message>
    <message>
        <source>Valider</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Fermer cette page</source>
        <translation>关闭这一页</translation>
    </message>
</context>
<context>
    <name>PresenceScreen</name>
    <message>
        <source>Preuve de présence</source>
        <translation>到场证明</translation>
    </message>
    <message>
        <source>Une preuve de votre présence</source>
        <translation>一份您的到场证明</translation>
    </message>
    <message>
        <source>Vous la faites seul. Vous seul la gardez.</source>
        <translation>您自己做证明。只有您自己保存。</translation>
    </message>
    <message>
        <source>Le papier ne sort pas en ce moment.</source>
        <translation>现在出不了纸。</translation>
    </message>
    <message>
        <source>Papier sans photo</source>
        <translation>纸质无照片</translation>
    </message>
    <message>
        <source>Le lieu, la date et un code.</source>
        <translation>地点、日期和一个二维码。</translation>
    </message>
    <message>
        <source>Avec mon téléphone</source>
        <translation>用我的手机</translation>
    </message>
    <message>
        <source>Photo avec mon téléphone</source>
        <translation>用我的手机拍照片</translation>
    </message>
    <message>
        <source>La borne ne prend pas de photo.</source>
        <translation>自助机不拍照片。</translation>
    </message>
    <message>
        <source>Papier avec photo</source>
        <translation>纸质有照片</translation>
    </message>
    <message>
        <source>Papier avec une photo de moi</source>
        <translation>带我照片的纸质证明</translation>
    </message>
    <message>
        <source>La borne efface la photo tout de suite.</source>
        <translation>自助机马上删除照片。</translation>
    </message>
    <message>
        <source>La preuve dit le jour</source>
        <translation>证明写到日</translation>
    </message>
    <message>
        <source>La preuve dit l’heure</source>
        <translation>证明写到小时</translation>
    </message>
    <message>
        <source>La preuve dit la minute</source>
        <translation>证明写到分钟</translation>
    </message>
    <message>
        <source>Que dit la preuve&#xa0;?</source>
        <translation>证明写明什么？</translation>
    </message>
    <message>
        <source>Le jour</source>
        <translation>哪一天</translation>
    </message>
    <message>
        <source>L’heure</source>
        <translation>几点</translation>
    </message>
    <message>
        <source>La minute</source>
        <translation>几点几分</translation>
    </message>
    <message>
        <source>La borne n’est pas sûre de l’heure.</source>
        <translation>自助机不确定时间对不对。</translation>
    </message>
    <message>
        <source>La borne ne peut pas signer de preuve.</source>
        <translation>自助机不能给证明签名。</translation>
    </message>
    <message>
        <source>Allez voir une personne à l’accueil.</source>
        <translation>请去服务台找工作人员。</translation>
    </message>
    <message>
        <source>Vous pouvez prendre un ticket.</source>
        <translation>您可以取一张号票。</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>Il n’y a plus de papier.</source>
        <translation>没有纸了。</translation>
    </message>
    <message>
        <source>L’imprimante est ouverte.</source>
        <translation>打印机的盖子开着。</translation>
    </message>
    <message>
        <source>L’imprimante est bloquée.</source>
        <translation>打印机卡住了。</translation>
    </message>
    <message>
        <source>L’imprimante est trop chaude.</source>
        <translation>打印机太热了。</translation>
    </message>
    <message>
        <source>L’imprimante est arrêtée.</source>
        <translation>打印机停了。</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas.</source>
        <translation>打印机没有回应。</translation>
    </message>
    <message>
        <source>L’imprimante est prête.</source>
        <translation>打印机准备好了。</translation>
    </message>
    <message>
        <source>Le rouleau est presque fini.</source>
        <translation>纸卷快用完了。</translation>
    </message>
    <message>
        <source>Préparez un nouveau rouleau.</source>
        <translation>请准备一个新纸卷。</translation>
    </message>
    <message>
        <source>Mettez un rouleau. La borne reprend seule.</source>
        <translation>请装上纸卷。自助机会自动继续。</translation>
    </message>
    <message>
        <source>Fermez le capot. La borne reprend seule.</source>
        <translation>请关上盖子。自助机会自动继续。</translation>
    </message>
    <message>
        <source>Le couteau est bloqué.</source>
        <translation>切刀卡住了。</translation>
    </message>
    <message>
        <source>Éteignez l’imprimante. Enlevez le papier coincé. Rallumez-la.</source>
        <translation>请关掉打印机。请取出卡住的纸。请再打开打印机。</translation>
    </message>
    <message>
        <source>Attendez 5 minutes. La borne reprend seule.</source>
        <translation>请等5分钟。自助机会自动继续。</translation>
    </message>
    <message>
        <source>Éteignez-la, puis rallumez-la.</source>
        <translation>请先关掉它，再打开。</translation>
    </message>
    <message>
        <source>Regardez la prise et le câble.</source>
        <translation>请看看插头和电线。</translation>
    </message>
    <message>
        <source>L’imprimante ne dit pas son état.</source>
        <translation>打印机不显示自己的状态。</translation>
    </message>
    <message>
        <source>Faites un essai.</source>
        <translation>请做一次打印测试。</translation>
    </message>
    <message>
        <source>en attente</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>打印中</translation>
    </message>
    <message>
        <source>envoyé</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>imprimé</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>pas imprimé</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>pas complet</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>pas sûr</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>annulé</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>sur l’écran</source>
        <translation>在屏幕上</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Preuve de présence</source>
        <translation>到场证明</translation>
    </message>
    <message>
        <source>Faite par la personne elle-même, à la borne.</source>
        <translation>由本人自己在自助机上做的。</translation>
    </message>
    <message>
        <source>Lieu&#xa0;:</source>
        <translation>地点：</translation>
    </message>
    <message>
        <source>Date&#xa0;:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Heure à {town}&#xa0;:</source>
        <translation>{town}时间：</translation>
    </message>
    <message>
        <source>entre {begin} et {end}</source>
        <translation>{begin}到{end}之间</translation>
    </message>
    <message>
        <source>Ce papier est un essai, sans valeur.</source>
        <translation>这张纸是测试，没有效力。</translation>
    </message>
    <message>
        <source>Photographiez ce papier&#xa0;: l’encre pâlit.</source>
        <translation>请给这张纸拍照：字迹会变淡。</translation>
    </message>
    <message>
        <source>Nom, si vous voulez l’écrire&#xa0;:</source>
        <translation>姓名，如果您想写：</translation>
    </message>
    <message>
        <source>La Cité des métiers accueille chaque personne gratuitement, sans rendez-vous et sans nom.</source>
        <translation>职业城（Cité des métiers）免费接待每一个人，不用预约，不用姓名。</translation>
    </message>
    <message>
        <source>Elle ne délivre pas d’attestation à la demande d’un autre organisme.</source>
        <translation>其他机构要求时，职业城不开证明信。</translation>
    </message>
    <message>
        <source>La personne a donc produit cette preuve elle-même.</source>
        <translation>因此，本人自己做了这份证明。</translation>
    </message>
    <message>
        <source>Le guide du label Cité des métiers indique que cette preuve devrait être acceptée.</source>
        <translation>职业城认证指南说明，这份证明应该被接受。</translation>
    </message>
    <message>
        <source>La borne ne garde ni nom, ni photo.</source>
        <translation>自助机不保存姓名，也不保存照片。</translation>
    </message>
    <message>
        <source>Pour l’organisme qui reçoit ce papier</source>
        <translation>致收到这张纸的机构</translation>
    </message>
    <message>
        <source>Comparez la personne avec la photo du code, pas avec celle du papier.</source>
        <translation>请把这个人与二维码里的照片对照，不要与纸上的照片对照。</translation>
    </message>
    <message>
        <source>Pour vérifier le code, tapez cette adresse&#xa0;:</source>
        <translation>要核实二维码，请输入这个网址：</translation>
    </message>
</context>
<context>
    <name>ProofScreen</name>
    <message>
        <source>Votre preuve de présence</source>
        <translation>您的到场证明</translation>
    </message>
    <message>
        <source>Le papier n’est pas sorti.</source>
        <translation>纸没有出来。</translation>
    </message>
    <message>
        <source>Votre papier va sortir.</source>
        <translation>您的纸马上出来。</translation>
    </message>
    <message>
        <source>Prenez votre papier à gauche.</source>
        <translation>请从左边取您的纸。</translation>
    </message>
    <message>
        <source>Prenez votre papier à droite.</source>
        <translation>请从右边取您的纸。</translation>
    </message>
    <message>
        <source>Prenez votre papier en bas.</source>
        <translation>请从下面取您的纸。</translation>
    </message>
    <message>
        <source>Prenez ce code en photo avec votre téléphone.</source>
        <translation>请用您的手机给这个二维码拍照。</translation>
    </message>
    <message>
        <source>La photo est effacée. Le papier est à vous.</source>
        <translation>照片已删除。这张纸是您的。</translation>
    </message>
    <message>
        <source>Vous seul avez cette preuve.</source>
        <translation>只有您有这份证明。</translation>
    </message>
    <message>
        <source>Prenez le papier en photo. L’encre pâlit avec le temps.</source>
        <translation>请给这张纸拍照。字迹会慢慢变淡。</translation>
    </message>
    <message>
        <source>Ce code est le même que sur le papier. Il contient votre photo.</source>
        <translation>这个二维码和纸上的一样。里面有您的照片。</translation>
    </message>
    <message>
        <source>Cette preuve est seulement un essai.</source>
        <translation>这份证明只是测试。</translation>
    </message>
    <message>
        <source>Le code de votre preuve</source>
        <translation>您证明上的二维码</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Imprimer encore</source>
        <translation>再打印一次</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>我用完了</translation>
    </message>
</context>
<context>
    <name>ReleaseScreen</name>
    <message>
        <source>Avant</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>ReleasesScreen</name>
    <message>
        <source>Les relevés</source>
        <translation>统计表</translation>
    </message>
    <message>
        <source>Les relevés de la borne</source>
        <translation>自助机的统计表</translation>
    </message>
    <message numerus="yes">
        <source>%n numéro(s)</source>
        <translation>
            <numerusform>%n个号码</numerusform>
        </translation>
    </message>
    <message>
        <source>Il n’y a pas encore de relevé.</source>
        <translation>还没有统计表。</translation>
    </message>
    <message>
        <source>Plus récents</source>
        <translation>较新</translation>
    </message>
    <message>
        <source>Plus anciens</source>
        <translation>较早</translation>
    </message>
</context>
<context>
    <name>ScreenFrame</name>
    <message>
        <source>Retour</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Quelqu’un va m’aider.</source>
        <translation>有人会帮我。</translation>
    </message>
    <message>
        <source>Vous pouvez vous asseoir.</source>
        <translation>您可以坐下。</translation>
    </message>
    <message>
        <source>Nous appelons les numéros dans l’ordre.</source>
        <translation>我们按顺序叫号码。</translation>
    </message>
    <message>
        <source>Gratuit. Sans nom.</source>
        <translation>免费。不用姓名。</translation>
    </message>
    <message>
        <source>Essai de l’imprimante</source>
        <translation>打印机测试</translation>
    </message>
    <message>
        <source>Ce papier n’est pas un ticket.</source>
        <translation>这张纸不是号票。</translation>
    </message>
    <message>
        <source>Un trait fin par millimètre, sur toute la largeur.</source>
        <translation>每毫米一条细线，从左边到右边。</translation>
    </message>
    <message>
        <source>Le code est bien lu.</source>
        <translation>二维码读取正常。</translation>
    </message>
    <message>
        <source>Lisez ce code avec un téléphone.</source>
        <translation>请用手机扫这个二维码。</translation>
    </message>
    <message>
        <source>Ce papier n’est pas complet.</source>
        <translation>这张纸不完整。</translation>
    </message>
</context>
<context>
    <name>ThemeScreen</name>
    <message>
        <source>%1 est annulé.</source>
        <translation>已取消：%1。</translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé.</source>
        <translation>号码已取消：%1。</translation>
    </message>
    <message>
        <source>Quel est votre sujet&#xa0;?</source>
        <translation>您想咨询什么？</translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé. Jetez le ticket.</source>
        <translation>号码已取消：%1。请扔掉号票。</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>我不知道</translation>
    </message>
    <message>
        <source>Voir la suite</source>
        <translation>查看更多</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Votre numéro</source>
        <translation>您的号码</translation>
    </message>
    <message>
        <source>Votre numéro est le %1.</source>
        <translation>您的号码：%1。</translation>
    </message>
    <message>
        <source>Vous pouvez vous asseoir.</source>
        <translation>您可以坐下。</translation>
    </message>
    <message>
        <source>Vous pouvez vous asseoir. Nous appelons les numéros dans l’ordre.</source>
        <translation>您可以坐下。我们按顺序叫号码。</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>我用完了</translation>
    </message>
    <message>
        <source>J’ai fait une erreur</source>
        <translation>我弄错了</translation>
    </message>
    <message>
        <source>Preuve de présence</source>
        <translation>到场证明</translation>
    </message>
    <message>
        <source>Je veux une preuve de présence</source>
        <translation>我要到场证明</translation>
    </message>
    <message>
        <source>Votre ticket va sortir. Attendez un peu.</source>
        <translation>您的号票马上出来。请稍等。</translation>
    </message>
    <message>
        <source>Prenez votre ticket à gauche.</source>
        <translation>请从左边取您的号票。</translation>
    </message>
    <message>
        <source>Prenez votre ticket à droite.</source>
        <translation>请从右边取您的号票。</translation>
    </message>
    <message>
        <source>Prenez votre ticket en bas.</source>
        <translation>请从下面取您的号票。</translation>
    </message>
    <message>
        <source>Le ticket n’est pas sorti.</source>
        <translation>号票没有出来。</translation>
    </message>
    <message>
        <source>Il n’y a pas de ticket en papier.</source>
        <translation>没有纸质号票。</translation>
    </message>
    <message>
        <source>Votre numéro est gardé&#xa0;: %1.</source>
        <translation>您的号码已保存：%1。</translation>
    </message>
    <message>
        <source>Notez votre numéro.</source>
        <translation>请写下您的号码。</translation>
    </message>
    <message>
        <source>Notez-le ou dites-le à l’accueil.</source>
        <translation>请写下号码，或告诉服务台。</translation>
    </message>
</context>
<context>
    <name>Toggle</name>
    <message>
        <source>Oui</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Volume %1</source>
        <translation>音量%1</translation>
    </message>
    <message>
        <source>La borne parle.</source>
        <translation>自助机在说话。</translation>
    </message>
    <message>
        <source>Touchez une image pour l’écouter.</source>
        <translation>请点一张图片，听听内容。</translation>
    </message>
    <message>
        <source>Touchez encore pour la choisir.</source>
        <translation>请再点一次，选择它。</translation>
    </message>
    <message>
        <source>activé</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>désactivé</source>
        <translation>已关闭</translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>Suite</source>
        <extracomment>At most 8 letters.</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Répéter</source>
        <translation>再听一遍</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Avant</source>
        <extracomment>The control before this one. At most 8 letters.</extracomment>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Choisir</source>
        <extracomment>Press what was heard last. At most 8 letters.</extracomment>
        <translation>选择</translation>
    </message>
    <message>
        <source>Après</source>
        <extracomment>The control after this one. At most 8 letters.</extracomment>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <extracomment>Loudness, 1 to 5. At most 10 letters.</extracomment>
        <translation>音量%1</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Horloge</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Papier</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Imprimante</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Envoi</source>
        <extracomment>One word for the staff: what needs a look. Totals wait to be sent.</extracomment>
        <translation>发送</translation>
    </message>
    <message>
        <source>Disque</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Bienvenue</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Gratuit. Sans nom.</source>
        <translation>免费。不用姓名。</translation>
    </message>
    <message>
        <source>Sans rendez-vous</source>
        <translation>不用预约</translation>
    </message>
    <message>
        <source>Gratuit</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>Sans nom</source>
        <translation>不用姓名</translation>
    </message>
    <message>
        <source>C’est gratuit.</source>
        <translation>这是免费的。</translation>
    </message>
    <message>
        <source>Vous venez sans rendez-vous.</source>
        <translation>您来这里不用预约。</translation>
    </message>
    <message>
        <source>Vous ne donnez pas votre nom.</source>
        <translation>您不用说姓名。</translation>
    </message>
    <message>
        <source>Votre langue</source>
        <translation>您的语言</translation>
    </message>
    <message>
        <source>Choisissez votre langue.</source>
        <translation>请选择您的语言。</translation>
    </message>
    <message>
        <source>Preuve de présence</source>
        <translation>到场证明</translation>
    </message>
    <message>
        <source>Ce que la borne garde et envoie</source>
        <translation>自助机保存和发送什么</translation>
    </message>
</context>
</TS>
