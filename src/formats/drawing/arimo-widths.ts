/**
 * The widths of Arimo, which are those of Arial: how far each character moves the pen, in Regular and in Bold. Made from
 * the font, which the package @expo-google-fonts/arimo holds, by `npm run generate`; `arimo.ts` reads them.
 * They are facts about the font: nothing of its outlines, which the Open Font License covers, is here.
 */

/** Four digits for each of the widths that many characters have. */
export const common =
  "/F0Z/F/F3*3*.//F*I*I1q1q1q3*4@4@'z)4)4)42j2j0Z0Z)4*I4F5m/s0b*I+`././/3/{9;9;0#0#5-6B9Z9Z5U5U8$8$3*4@0L0L5U6l5W5W0L0z3#3#-6.),x-W7~95/7/71[3#//.e/K0b1p2^6+5~1Z2o6$5N1v3./>0L+S+S/|0Y,g.0/d/d6l6l*I.//(/\\100q+.,<.Z/x.{/F3^4q*t-`/`0j3#2p7V7.1u2k7_8E";

/** The value of the digit that stands for the first of them. */
export const firstCommon = 31;

/** Characters that follow one another, from a code point on; in the order of their code points. */
export const runs: readonly (readonly [start: number, digits: string])[] = [
  [0x20, "KN*v-VCCqH':(>FF+`+`UKFKKCCCCCCCCCCNNUUUB9Z8dHHDDGMIDKEHBXDIGIDGMDGYGGMNKN-L0#CFCBEBCNBBJJEJ\\BBBBQENBEZEER*K+`(k)8*K+`U"],
  [0xa0, "KFCCCC(k)8CF3H3H+9+9CU!3H3H/>/>+v+vcFFF/o0DwFFF+/+/C]]]MHHHHHHTDGGGGKKKKDDIIIIIUIDDDDGGMCCCCCCqECCCCKKKKBBBBBBBcMBBBBEBEHCHCHCDEDEDEDED0b3#DBGCGCGCGCGCIBIBIBIBDBDBKKKKKKKJKK3D4N,t/FEJHEEBJBJB)P+XB*K-`BJDBDBDB0L2j3,3,BIBIBIBTYDQDQDQGEGEGEGEMNM+C-`MNDBDBDBDBDBDBYZGEGMRMRMRJB3t5\\dBdBDDED5%5^dB/G0QG3h32^M)6*II0u136[7eJKHEJE6o9*DBIhi6A6g1r3V3l4HBGGE0i0D+N+$NMNMjkxD4540EMRMMeeCC`-p/uB(k)8,5.*0#0$N@a@a>6>6:C;f:^<}5U6k-'/E>6?M8%9;426kHCKJIBDBDBDBDBDBCHCHCTqIBIBHEIBIBMeJ@a@a>6>6:C;fIB:%9~0i1mDBHCTqIMHCHCGCGCKKKKIBIBDQDQDBDBGEMN///q,e.XDB2e2^235^0M1'/Y1'MRHCGCIBIBIBIBGE*j.-295V+3.;J6g886g88HDEBMER/x1D-+-jHD1s1qGCEJ3I4:BDQGECBBBEEBBCC3L4H``1(2F.>/]NBB/K0'.1/F0f0EBBBJJ*x,%*=*G)i*xJ/f0K\\\\\\BB/?0bB4Z5VO/93bQQQQQQQ/(/~/(/~E'z*I(k*I'z*I*j/$NNB/_0oSEZE.W/dR/'2/eeEEEEI.o0b.>/]/K0'l+q-6E+~-)BEE8N9z737|9F=z2r5-,V.u3#5C4#6C1e4<1*2I-m.t.g/U2>392>39+T+4+T+4&U'A(B([(B([(B([+-+C-d.^*0+%'3(ByJJJFF*i+C*i+CUUUU*J*IFFFFFFFFFNNFFFFFFFFFFFFFF*3+0&Q&0*W+E*?+1*i+CmmmmmFFFFrFFFFFFFFFNFFFF+q+q+q+qF"],
  [0x370, "0(0#,V,w0Z0}-5.3!F_f!!FEEE!E!!!!F*I-C1r3*!4M5~5_72+U-U!495D!6'7^3h5_JHH/;0F1s3#GMDIKH1s1qXD1N1AIDG!0i0DMG4i5<G5Z5$xKGP,x-'BJSP/m0YE/G0Qa,n-:B/F/&J.//IE/o0\\E,|,wB2D4'z-f.X0g28+l,yS1K2x.b/n2s3jOJSBSOH/m0YS45408A9=4540/N3bO0F2(IBDEM+~-)0v3f.k.k3p4v/p0Y6o9*\\2$2^B2#2^./0NGG0W1?0<0K3H3D/A/s-A.=,.,k0F2(/h0hEJI,p-_,p-_GBDX2?3NzDDDG1r1u6:6ds{GK)4)0E:T;C9P:_6$6On_t_HdHs2*2rG|^__n1[2\\XDI_GDMt3x6#G3N3;g7H9E7s9b4\\6D6d8ld{9P9{3*3#C/h0h.o0bu/~1/C}`ffo/~102?3NlB/(0LBE-5-vE5@6OE/h0bv4r5V5@5k0w383#6$.Z0b.D/>3c6$/(/~CCBu.D/>EJ)4);J738W5+73BofE/=0L@k?P0u4A4@6C0^2^808e2t4e1s1qE6}7[2O4n5L5$2:3j:L:}6?8o^`4f5$2A3jIB4t501'1G4t501'1G:w;y6{8b5U5/0]15=R?P5{7(@k?P0u4ADE.60#!!!!!!!_fd.Z0bGB-t-p,1,zsu1x2^/70@|}^`nonono3R3z.x0sDl6X6X1J2u<?<)6E7R3i3*.Z/rDEM-5-vCECEGE7Z5}2F2BgvgvgB636)1o2,636)1o2,K|}1r2\\/;0?1[2\\/~10DlDlgvX2?3NJHCHCTqGC3h32C3h32C|}^`^e_f_fIBIBIB{.D/>tEtEtEgvsu6d8l3#6$suGEGEdB8V9y6R7m8=8D515o1h1^.B.y8Z9U7:8<:%9~6V7YI/K0'3\\4'1n2Z^`1[2\\/~107W7y3]5+6R7l3u5]<6;`6s6sIBYZno:p;r728O<><?6P7i3N3m/[0b2_3V0&1$Dl?N@[9h<4g.w0F2X3H0V1E"],
  [0x5be, "m!/T/T!!N!!+K,E"],
  [0x5d0, "0}240@1:,I-`/B/{1-2'(k)e*5+/1_2Y1T2@(k)e.u/o.b/@.l/f2,3&2>32(k)e+`,Z1Z2U/{0i0s2%0X1R.7/;//0V0/1V.u/o3:4x2F2}!!!!!.A0L.A0L.A0L+W,&0J0u"],
  [0x1c80, "/*0</~1/,d.%0I1$*'*;394%/.0J.u0x-}/F"],
  [0x1e00, "HCHBHBHBDEDBDBDBDBDBGCGCGCGCGCMNIBDBDBDBDBDBKJKKHEHEHEBJBJBJBJX\\X\\X\\DBDBDBDBIBIBIBIBGBGBDQDQDQDQGEGEGEGEGEMNMNMNMNDBDBDBDBDBGEGEYZYZYZYZYZGEGEGEMRMRMRBNZECJNN2^2x/G0QHCHCHCHCHCHCHCHCHCHCHCHCGCGCGCGCGCGCGCGCKJKJIBIBIBIBIBIBIBhihihihihiDBDBjkjkjkjkjkGEGEGEGE3R5x-x.4/w0Q.\\/z1@1OEPPPPPPPPHHVVVVVVaaaaaa!!4%4%4%4%~~~~!!BBBBBBBB5:5:5:5:WWWWWWJJJJJJJJ+D+D+D+DppppppBBBBBB!!5H5H5H5H9h:49h:48`8`8`8`!!SSSSSSSS!5-5-!8E99!9M:A!8E8EOOOOOOOO4f5y4f5y9*:e9*:ebbbbP!a!B!J!B!S!O!!!PPPPPPPPHHVVVVVVBBBBBBBB5:5:5:5:WWWWWWOOOOOOOO4f5y4f5y9*:e9*:ebbbbPPPPP!PPHHH!HF!FFFBBB!BB5-65!6B7J!DFFFJJJ!!!JJKK,L-T!!FFFSSS!zzSSGG6565!4%4%*I-C!!!!OOO!OO7X7X!6v8-!x!F!!!RT*J*J(W(W&d&dCK'M'M$r$r!!!!!FFCCTT,?-l/>/>JJJJrrrrCC*l*l*l*lK.R.RTK!!!!!!!'M'MT@F@P'3(Byy'3(By.Z2}*6*IFF0C0C./0LBF4b4b4b4b-x/F536LF&e&eNN:x<t3f5e3f5x-<-<www+`+`N.O/a+`+`+i,kU4b4b-`0#.5.;0{4\\363C362cN3P3kUNN'z'z"],
  [0x2070, "F&Z(3!!FFFFFFFFF'p(K'p(K+R+5FFFFFFFFFFFFF'p(K'p(K!+=+H+<+E+H,/*?+1+<+E+/+L*U*i&-&n/h/W+I+J+I+c*W+E(G'o!!!CDDCC\\D;C;C<w><Y5v6a.J.JCHM9;;3.Z/FGIH/F1qDC1q/F0Z/FCC5N/F4Q3yC0|3?"],
  [0x2100, "6d6d6d6d273*:D:XC6d6d6d6dC{7t8J/w/w:V:V3B3B3\\3\\BC3U3U/L/LX*5-t5-6@I:t;n3H3H4z4z1X1XI6I6I5v5v2u2u2;2p1313TTTG1%1%e!x0'0'J!!5_5_1{1{0D0D-=-=0J0J5C5CM<d<d-b-b0}240@1:,I-`/B/{)&)o8d9,>6>62D2DR/;/;D0m0mIBBG3:3:/u/u.-.-*]*]*]*]GH1X1X7~9;-v.09z9z!!!]]!!!!!!]]]]"],
  [0x2184, "E"],
  [0x2190, "TRTRTR"],
  [0x21a8, "R"],
  [0x2202, ".#.#!!!0\\0\\!!!!!!!!5A5A!2s2sU!!&e&e!!!Kc!!!2s2s8l8l"],
  [0x2229, "3#3*!),),"],
  [0x2248, "c"],
  [0x2260, "c/~/~!!cc"],
  [0x2302, "["],
  [0x2310, "U"],
  [0x2320, "[["],
  [0x2500, "L!0w0w"],
  [0x250c, "L!!!L!!!L!!!L!!!L!!!!!!!L!!!!!!!L!!!!!!!L!!!!!!!L"],
  [0x2550, "LLLLLLLLLLLLLLLLLLLLLLLLLLLLL"],
  [0x2580, "L!!!L!!!L!!!L!!!LLL3838"],
  [0x25a0, "[[!!!!!!!!*u*u*u*uT!!!!!9&9&!!!!!!!9&9&!9&9&!!!!!!!9&9&!!!!!.#.#[0808!![!!!!!!!![["],
  [0x25e6, "*u*u"],
  [0x263a, "9f9f:J:J7H7H!!!3c3c!3c3c"],
  [0x2660, ".o.o!!1[1[!0707.D.D!!!R3c3c!!!R"],
  [0x2c60, "BJBGDCNDBHEMR3?3~XH3?3~0=0P:+::5e6-E/q/',N,c1K2x3o4>QB-v.0&U'A,{-3GM"],
  [0xa71b, "RRNNN!!,D,D)r)r,D,D)r)rDB5<5J2n34[^.i.a.$.90u1Q0M14.1.1/3/3:{;~7(6J=V=]7&7N;y<A6[7'8B8m344Y8B8B344Y7N8m344YDEHEHEHE1M3m)v,9BJ5p6R0b2*7>7>2)3?AG@T7r9=GB5M4t2;3W6V753y57IB828T1r3,/@/N-j.G3V3Z0P0{GEYZ/^.e.Q.QGBGB.`/H,G-U+f,E+J+[/R/q.2/2/C/F/>/S+D+i3V5~,0.P9h<>3V6,.G063.4N-=.v/M/F4d4rB,V,QQ.A/o.A/o-~.]/F/\\J/v0v.>0Z,V,QQ283O0$0gFN,g+_':(>':(>D+c-0K3X3m0'0}3s3].D/g./00B5M6B2u44182:N1/1r.r091/1W.g/t1/1r.r09IBHEDBDQGE5$5b^3I4:/F2~M!HM.9.]1q3MH/m0Y9Y:wO"],
  [0xa7f7, "2T2T.+.+191=4r5VMGXK>K>w"],
  [0xfb01, "./0Z./0Z3W6X3M6X"],
  [0xfb20, "/{0i0}24/B/{1-2'.b/@.l/f2,3&.u/o2F2}/R0L"],
  [0xfb4f, "0}1s"],
  [0xfffc, "T5d5d"],
];
